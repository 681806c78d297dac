import { type JsonSchema, ToolwrightError } from '@toolwright/contract';
import { emittedPropertyType } from '../metadata/design-type.js';
import { findOnProperty } from '../metadata/property-record.js';
import type { DtoClass } from '../signature/class-type.js';
import type { DerivedSchema } from './derived-schema.js';
import { findNestedType } from './nested-type.js';
import type { PropertyRule } from './property-rule.js';
import { toKeywords } from './rule-keywords.js';

/** One property of a DTO and everything recorded about it. */
export interface PropertySource {
  readonly dto: DtoClass;
  readonly property: string;
  readonly rules: readonly PropertyRule[];
  /** Derives the schema of a nested class. */
  readonly nest: (nested: DtoClass) => DerivedSchema;
}

/** Derives the JSON Schema of one property. */
export function propertySchema({ dto, property, rules, nest }: PropertySource): DerivedSchema {
  const unexpressed: string[] = [];
  const value: Record<string, unknown> = {};
  const each: Record<string, unknown> = {};
  for (const rule of rules) {
    if (rule.name === 'isOptional' || rule.name === 'nested') continue;
    const keywords = rule.name === 'conditional' ? undefined : toKeywords(rule.name, rule.constraints);
    if (keywords === undefined) unexpressed.push(`${property}: ${rule.name}`);
    // `@IsInt() @Min(1)`: a narrower type is never widened by a later rule.
    else Object.assign(rule.target === 'each' ? each : value, keywords, rule.target === 'each' ? pickInteger(each) : pickInteger(value));
  }

  const nested = rules.some((rule) => rule.name === 'nested') ? nestedSchema({ dto, property, rules, nest }) : undefined;
  const isList =
    value.type === 'array' || emittedPropertyType(dto.prototype, property) === Array || rules.some((rule) => rule.target === 'each');
  const items = { ...each, ...(isList && nested?.schema) };
  const shape = isList
    ? { type: 'array', ...value, ...(Object.keys(items).length > 0 && { items }) }
    : { ...designKeywords(dto, property), ...value, ...nested?.schema };

  const inside = `${property}${isList ? '[]' : ''}`;
  const isSensitive = findOnProperty(dto.prototype, property).sensitive === true;
  return {
    schema: describe(shape as JsonSchema, dto, property, unexpressed),
    unexpressed: [...unexpressed, ...(nested?.unexpressed ?? [])],
    sensitive: isSensitive ? [property] : (nested?.sensitive ?? []).map((path) => `${inside}.${path}`),
  };
}

function nestedSchema({ dto, property, nest }: PropertySource): DerivedSchema {
  const nested = findNestedType(dto, property);
  if (nested !== undefined) return nest(nested);
  throw new ToolwrightError(
    'declaration_error',
    `${dto.name}.${property}: @ValidateNested needs to know the class; no @Type was found. Add @Type(() => TheClass) from class-transformer.`,
  );
}

function pickInteger(keywords: Readonly<Record<string, unknown>>): object {
  return keywords.type === 'integer' ? { type: 'integer' } : {};
}

function designKeywords(dto: DtoClass, property: string): JsonSchema {
  switch (emittedPropertyType(dto.prototype, property)) {
    case String:
      return { type: 'string' };
    case Number:
      return { type: 'number' };
    case Boolean:
      return { type: 'boolean' };
    default:
      return {};
  }
}

// What no keyword can say is said in words, so that the model can obey it all the same.
function describe(schema: JsonSchema, dto: DtoClass, property: string, unexpressed: readonly string[]): JsonSchema {
  const record = findOnProperty(dto.prototype, property);
  const rules = unexpressed.map((phrase) => phrase.slice(property.length + 2));
  const parts = [record.description, schema.description, rules.length > 0 ? `also checked: ${rules.join(', ')}` : undefined];
  const description = parts.filter((part) => part !== undefined).join('; ');
  return { ...schema, ...(description !== '' && { description }), ...(record.examples && { examples: record.examples }) };
}
