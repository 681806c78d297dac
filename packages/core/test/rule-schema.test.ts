import { describe, expect, test } from '@jest/globals';
import type { JsonSchema, JsonValue } from '@toolwright/contract';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { Type } from 'class-transformer';
import * as classValidator from 'class-validator';
import fc from 'fast-check';
import { toJsonSchema } from '../src/schema/class-schema.js';
import { ruleTable } from '../src/schema/derive/rule-table.js';
import type { FormatMode } from '../src/schema/json/json-schema-source.js';
import { findSchemaCheck } from '../src/schema/json/schema-check.js';
import { readPropertyRules } from '../src/schema/property-rule.js';
import type { DtoClass } from '../src/signature/class-type.js';
import { type RuleSample, ruleSamples } from './rule/rule-samples.js';

type Decorate = (...args: readonly unknown[]) => PropertyDecorator;

/** Exported in upper case and no rule about a value: what stands inside, when rules hold, and means to make rules. */
const notAboutValues: readonly string[] = [
  'MetadataStorage',
  'Validate',
  'ValidateBy',
  'ValidateIf',
  'ValidateNested',
  'ValidatePromise',
  'ValidationError',
  'ValidationTypes',
  'Validator',
  'ValidatorConstraint',
];
const exported = Object.entries(classValidator).filter(([name, value]) => /^[A-Z]/.test(name) && typeof value === 'function');
const decorators = exported.filter(([name]) => !notAboutValues.includes(name)).map(([name]) => name);

/**
 * Formats by which ajv refuses what class-validator takes: letters beyond ASCII and quotes (email), a missing scheme (uri), a zone (ipv6), the
 * 30th of February (date-time). To a model they say what is meant; a reader of the schema takes them for notes, unless it is told otherwise.
 */
const narrowFormats: readonly string[] = ['IsEmail', 'IsUrl', 'IsIP', 'IsRFC3339'];

function declare(decorator: string, { args = [] }: Pick<RuleSample, 'args'>): DtoClass {
  class Input {
    declare value: unknown;
  }
  // Each decorator has its own parameters, which the samples obey.
  const decorate = Reflect.get(classValidator, decorator) as Decorate;
  decorate(...args)(Input.prototype, 'value');
  // Without it the class is refused: JSON has no dates.
  if (decorator === 'IsDate') Type(() => Date)(Input.prototype, 'value');
  return Input;
}

function isAccepted(dto: DtoClass, value: unknown): boolean {
  try {
    return classValidator.validateSync(Object.assign(new dto(), { value })).length === 0;
  } catch {
    return false;
  }
}

/** What a rule lets pass and its schema refuses, on purpose. */
function isExcepted(decorator: string, value: JsonValue): boolean {
  switch (decorator) {
    case 'IsOptional':
      // Null for an optional property is taken for nothing before anything is checked.
      return value === null;
    case 'IsDivisibleBy':
      // Of a number beyond 2^53, what stands in the text and what class-validator divides differ.
      return typeof value === 'number' && !Number.isSafeInteger(value);
    default:
      return false;
  }
}

function problemsOf(schema: JsonSchema, { value, mode }: { readonly value: JsonValue; readonly mode: FormatMode }) {
  return findSchemaCheck({ schema, draft: '2020-12', formats: mode })({ value }).map(({ message }) => message);
}

const cases = Object.entries(ruleSamples).flatMap(([decorator, samples]) => samples.map((sample) => [decorator, sample] as const));
const pool: readonly JsonValue[] = cases.flatMap(([, { accepted }]) => accepted);

describe('A2 rules of class-validator', () => {
  test.each(decorators)('%s is translated to keywords, or known as one for words', (decorator) => {
    const [sample] = ruleSamples[decorator] ?? [];
    expect(sample).toBeDefined();
    const names = readPropertyRules(declare(decorator, sample ?? {})).map(({ name }) => name);
    expect(names.filter((name) => !ruleTable.has(name))).toEqual(decorator === 'IsOptional' ? ['isOptional'] : []);
  });

  test.each(cases)('%s %j: what it lets pass, its schema lets pass', (decorator, sample) => {
    const dto = declare(decorator, sample);
    const schema = toJsonSchema(dto);
    const mode = narrowFormats.includes(decorator) ? 'annotation' : 'assert';
    expect(sample.accepted.filter((value) => !isAccepted(dto, value))).toEqual([]);
    const isWithin = (value: JsonValue) =>
      !isAccepted(dto, value) || isExcepted(decorator, value) || problemsOf(schema, { value, mode }).length === 0;
    expect([...sample.accepted, ...pool].filter((value) => !isWithin(value))).toEqual([]);
    fc.assert(
      fc.property(fc.jsonValue(), (value) => isWithin(value as JsonValue)),
      { numRuns: 30 },
    );
  });

  test.each(cases)('%s %j: its schema is strict JSON Schema', (decorator, sample) => {
    const schema = toJsonSchema(declare(decorator, sample));
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
    formats.default(ajv);
    expect(() => ajv.compile(schema)).not.toThrow();
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  });
});
