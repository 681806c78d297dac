import { describe, expect, test } from '@jest/globals';
import { findSilentLosses } from './silent-losses.ts';

const original = { type: 'object', properties: { pattern: { type: 'string', pattern: '^a' } } };
const schema = { type: 'object', properties: { pattern: { type: 'string' } } } as const;

describe('findSilentLosses', () => {
  test('names a keyword that is neither said nor listed; a property of that name is none', () => {
    expect(findSilentLosses(original, { schema, losses: [] })).toEqual(['pattern']);
  });

  test('is content with one that is listed', () => {
    const loss = { path: '/properties/pattern', keyword: 'pattern', effect: 'left out' };
    expect(findSilentLosses(original, { schema, losses: [loss] })).toEqual([]);
  });
});
