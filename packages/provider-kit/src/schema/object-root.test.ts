import { describe, expect, test } from '@jest/globals';
import type { JsonSchema } from '@toolwright/contract';
import { toObjectRoot } from './object-root.js';

const city = { type: 'string' };
const place = { type: 'object', properties: { city }, required: ['city'] };

describe('E1 toObjectRoot', () => {
  test.each<[string, JsonSchema, JsonSchema]>([
    [
      'leaves an object as it is',
      { ...place, additionalProperties: false } as JsonSchema,
      { ...place, additionalProperties: false } as JsonSchema,
    ],
    ['gives nothing an empty object', {}, { type: 'object', properties: {} }],
    ['takes in what is referred to', { $ref: '#/$defs/p', $defs: { p: place } }, { ...place, $defs: { p: place } } as JsonSchema],
    ['merges parts', { allOf: [place, { properties: { day: {} } }] }, { ...place, properties: { city, day: {} } } as JsonSchema],
  ])('%s, without a loss', (_, schema, expected) => {
    expect(toObjectRoot(schema)).toEqual({ schema: expected, losses: [] });
  });

  test('makes one object of alternatives, and says what they were', () => {
    const { schema, losses } = toObjectRoot({
      type: 'object',
      properties: { unit: { type: 'string' } },
      oneOf: [place, { properties: { city: { type: 'integer' }, day: city }, required: ['city', 'day'] }],
    });
    expect(schema).toMatchObject({
      type: 'object',
      properties: { unit: { type: 'string' }, city: { anyOf: [city, { type: 'integer' }] }, day: city },
      required: ['city'],
      description: expect.stringMatching(/^Also: oneOf: \[/),
    });
    expect(schema).not.toHaveProperty('oneOf');
    expect(losses).toEqual([{ path: '', keyword: 'oneOf', effect: 'moved into the description' }]);
  });

  test.each(['not', 'enum', 'if'])('moves %s into the description', (keyword) => {
    expect(toObjectRoot({ description: 'Where.', [keyword]: [] }).schema).toEqual({
      type: 'object',
      properties: {},
      description: expect.stringMatching(/^Where\.\nAlso: /),
    });
  });
});
