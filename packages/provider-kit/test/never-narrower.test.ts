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

/** Calls `judge` for random tools and arguments. @returns what it found, and how many arguments were valid */
function judgeRandomTools(depth: number, judge: (tool: RandomTool) => (pick: Pick) => 'invalid' | 'fine' | 'wrong'): Verdict {
  const wrong: JsonSchema[] = [];
  let validCount = 0;
  for (let seed = 0; seed < schemaCount; seed += 1) {
    const pick = createPick(seed);
    const original = randomTool(pick, depth);
    const judgeArguments = judge({ original, isValid: compile(original) });
    const verdicts = Array.from({ length: valueCount }, () => judgeArguments(pick));
    validCount += verdicts.filter((verdict) => verdict === 'fine').length;
    if (verdicts.includes('wrong')) wrong.push(original);
  }
  return { wrong, validCount };
}

interface RandomTool {
  readonly original: JsonSchema;
  readonly isValid: (value: unknown) => boolean;
}

interface Verdict {
  readonly wrong: readonly JsonSchema[];
  readonly validCount: number;
}

describe('E1 a converted schema accepts all that the original accepts, and what it accepts beyond is listed', () => {
  test.each<SchemaDialect>([geminiDialect, anthropicDialect])('$name', ({ convert }) => {
    const { wrong, validCount } = judgeRandomTools(3, ({ original, isValid }) => {
      const { schema, losses } = convert(original);
      const isStillValid = compile(schema);
      return (pick) => {
        const value = randomArguments(pick);
        if (isValid(value)) return isStillValid(value) ? 'fine' : 'wrong';
        return isStillValid(value) && losses.length === 0 ? 'wrong' : 'invalid';
      };
    });
    expect(wrong).toEqual([]);
    expect(validCount).toBeGreaterThan(100);
  });

  test('openai: flat arguments of declared properties, with null for what is left out', () => {
    const { wrong, validCount } = judgeRandomTools(1, ({ original, isValid }) => {
      const { schema, losses, strict } = toOpenAiParameters(original);
      const names = Object.keys(original.properties ?? {});
      const isStillValid = compile(schema);
      return (pick) => {
        const value = Object.fromEntries(names.filter(() => pick(2)).map((name) => [name, randomValue(pick, 0)]));
        if (!strict || !isValid(value)) return 'invalid';
        const written = { ...Object.fromEntries(names.map((name) => [name, null])), ...value };
        // With alternatives that exclude one another a null may be too much; then there are losses.
        const isReadBack = losses.length > 0 || isValid(dropNulls(written, original));
        return isStillValid(written) && isReadBack ? 'fine' : 'wrong';
      };
    });
    expect(wrong).toEqual([]);
    expect(validCount).toBeGreaterThan(100);
  });
});
