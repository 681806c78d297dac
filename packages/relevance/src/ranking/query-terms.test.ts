import { describe, expect, test } from '@jest/globals';
import { toQueryTerms } from './query-terms.js';

describe('toQueryTerms', () => {
  test('a repeated word weighs more than once, but less than twice', () => {
    const weight = toQueryTerms('rain rain').get('rain') ?? 0;
    expect(weight).toBeGreaterThan(1);
    expect(weight).toBeLessThan(2);
  });

  test('a number weighs half of a word', () => {
    expect(toQueryTerms('450').get('450')).toBe(0.5);
  });

  test('a synonym weighs less than the word itself', () => {
    const terms = toQueryTerms('film');
    expect(terms.get('movi')).toBeLessThan(terms.get('film') ?? 0);
  });

  test('a word that is also a synonym of another keeps its own weight', () => {
    expect(toQueryTerms('film movie').get('film')).toBe(1);
  });
});
