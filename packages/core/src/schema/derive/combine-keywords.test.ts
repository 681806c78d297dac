import { describe, expect, test } from '@jest/globals';
import type { JsonSchema } from '@toolwright/contract';
import { combineKeywords } from './combine-keywords.js';

describe('A2 combineKeywords', () => {
  test.each<readonly [JsonSchema, JsonSchema, JsonSchema | undefined]>([
    [{ type: 'number' }, { type: 'integer' }, { type: 'integer' }],
    [{ type: 'integer' }, { type: ['string', 'number'] }, { type: 'integer' }],
    [{ type: ['string', 'number', 'array'] }, { type: ['array', 'string'] }, { type: ['string', 'array'] }],
    [{ type: 'string' }, { type: 'number' }, undefined],
    [
      { minimum: 1, maximum: 9 },
      { minimum: 3, maximum: 5 },
      { minimum: 3, maximum: 5 },
    ],
    [{ pattern: 'a' }, { minLength: 2 }, { pattern: 'a', minLength: 2 }],
    [{ pattern: 'a' }, { pattern: 'a' }, { pattern: 'a' }],
    [{ pattern: 'a' }, { pattern: 'b' }, undefined],
    [{ enum: [1, 2] }, { enum: [2, 3] }, undefined],
  ])('%j and %j are %j', (one, other, both) => {
    expect(combineKeywords(one, other)).toEqual(both);
  });
});
