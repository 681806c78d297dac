import { describe, expect, test } from '@jest/globals';
import type { JsonObject, JsonSchema, SchemaDialect } from '@toolwright/contract';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { anthropicDialect, geminiDialect } from '../src/schema/dialects.js';
import { dropNulls } from '../src/schema/drop-nulls.js';
import { toOpenAiParameters } from '../src/schema/to-openai-parameters.js';
import { createPick, type Pick, randomObject, randomValue } from './random-schema.js';

const schemaCount = 60;
const valueCount = 40;

function compile(schema: JsonSchema): (value: unknown) => boolean {
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
  return (value) => validate(value) === true;
}

function randomTool(pick: Pick, depth: number): JsonSchema {
  return { ...randomObject(pick, depth), $defs: { one: randomObject(pick, depth - 1), two: randomObject(pick, depth - 1) } };
}

function randomArguments(pick: Pick): JsonObject {
  return { a: randomValue(pick, 2), ...(pick(2) && { b: randomValue(pick, 2) }), ...(pick(2) && { 'c/d': randomValue(pick, 2) }) };
}

describe('E1 a converted schema accepts all that the original accepts', () => {
  test.each<SchemaDialect>([geminiDialect, anthropicDialect])('$name', (dialect) => {
    let validCount = 0;
    for (let seed = 0; seed < schemaCount; seed += 1) {
      const pick = createPick(seed);
      const original = randomTool(pick, 3);
      const { schema, losses } = dialect.convert(original);
      const [isValid, isStillValid] = [compile(original), compile(schema)];
      for (let count = 0; count < valueCount; count += 1) {
        const value = randomArguments(pick);
        if (!isValid(value)) {
          // What is accepted beyond the original is listed.
          if (isStillValid(value)) expect({ original, value, losses }).not.toMatchObject({ losses: [] });
          continue;
        }
        validCount += 1;
        if (!isStillValid(value)) expect({ original, schema, value }).toBe('accepted');
      }
    }
    expect(validCount).toBeGreaterThan(100);
  });

  test('openai: all flat arguments of declared properties, with null for what is left out', () => {
    let validCount = 0;
    for (let seed = 0; seed < schemaCount; seed += 1) {
      const pick = createPick(seed);
      const original = randomTool(pick, 1);
      const { schema, losses, strict } = toOpenAiParameters(original);
      if (!strict) continue;
      const names = Object.keys(original.properties ?? {});
      const [isValid, isStrictlyValid] = [compile(original), compile(schema)];
      for (let count = 0; count < valueCount; count += 1) {
        const value = Object.fromEntries(names.filter(() => pick(2)).map((name) => [name, randomValue(pick, 0)]));
        if (!isValid(value)) continue;
        validCount += 1;
        const written = { ...Object.fromEntries(names.map((name) => [name, null])), ...value };
        if (!isStrictlyValid(written)) expect({ original, schema, written }).toBe('accepted');
        if (losses.length === 0) expect(isValid(dropNulls(written, original))).toBe(true);
      }
    }
    expect(validCount).toBeGreaterThan(100);
  });
});
