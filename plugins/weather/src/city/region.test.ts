import { describe, expect, test } from '@jest/globals';
import { liesIn } from './region.js';

describe('liesIn', () => {
  test.each([
    ['no region asked for', [], ['France'], true],
    ['the country', ['france'], ['France'], true],
    ['the country by its everyday name', ['U.K.'], ['England', 'United Kingdom', 'GB'], true],
    ['state and country', ['Texas', 'USA'], ['Texas', 'United States'], true],
    ['one of two', ['Texas', 'France'], ['Texas', 'United States'], false],
    ['a place that lacks a state', ['Texas'], [undefined, 'France'], false],
  ])('%s', (_title, asked, regions, expected) => {
    expect(liesIn(asked, regions)).toBe(expected);
  });
});
