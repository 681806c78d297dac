import { describe, expect, test } from '@jest/globals';
import type { JsonSchema } from '@toolwright/contract';
import type { PathStep } from '../reference/reference.js';
import { declaresPath } from './declares-path.js';

const day: JsonSchema = { type: 'object', properties: { high: { type: 'number' } } };
const days: JsonSchema = { type: 'object', properties: { days: { type: 'array', items: day } } };

describe('D2 declaresPath', () => {
  test.each<[string, JsonSchema | undefined, readonly PathStep[], boolean]>([
    ['no schema', undefined, ['a'], true],
    ['the whole value', { type: 'string' }, [], true],
    ['a declared path', days, ['days', 0, 'high'], true],
    ['a property that is not declared', days, ['days', 0, 'low'], false],
    ['a property of a list', days, ['days', 'high'], false],
    ['an item of an object', days, [0], false],
    ['a property of a number', days, ['days', 0, 'high', 'unit'], false],
    ['a property beside declared ones, where others are allowed', { ...day, additionalProperties: true }, ['low'], true],
    ['any property where none is declared', { type: 'object' }, ['a'], true],
    ['any property where none is allowed', { type: 'object', additionalProperties: false }, ['a'], false],
    ['a property of one alternative', { anyOf: [{ type: 'null' }, day] }, ['high'], true],
    ['a property of no alternative', { oneOf: [{ type: 'null' }, day] }, ['low'], false],
    ['one of several types', { ...day, type: ['object', 'null'] }, ['high'], true],
    ['what stands elsewhere', { $ref: '#/$defs/Day' }, ['low'], true],
    ['an inherited name', day, ['constructor'], false],
  ])('judges %s', (_title, schema, path, expected) => {
    expect(declaresPath(schema, path)).toBe(expected);
  });
});
