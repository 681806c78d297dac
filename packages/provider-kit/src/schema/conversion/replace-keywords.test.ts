import { describe, expect, test } from '@jest/globals';
import { geminiRules } from '../dialect-rules.js';
import { findReplaced, replaceKeywords } from './replace-keywords.js';

const { replacements } = geminiRules;

describe('E1 replaceKeywords', () => {
  test('says what it can by other keywords, and what those cannot say', () => {
    expect(replaceKeywords({ const: 1, exclusiveMinimum: 0, title: 'One' }, replacements)).toEqual({
      schema: { enum: [1], minimum: 0, title: 'One' },
      effects: [{ keyword: 'exclusiveMinimum', effect: 'sent as minimum' }],
    });
  });

  test('leaves a keyword whose place is taken', () => {
    const schema = { oneOf: [{}], anyOf: [{}] };
    expect(replaceKeywords(schema, replacements)).toEqual({ schema, effects: [] });
  });
});

test.each([
  ['anyOf', { oneOf: [{}] }, 'oneOf'],
  ['anyOf', { oneOf: [{}], anyOf: [{}] }, 'anyOf'],
  ['title', {}, 'title'],
])('E1 finds what came to be said by %s in %j: %s', (keyword, original, expected) => {
  expect(findReplaced({ keyword, original }, replacements)).toBe(expected);
});
