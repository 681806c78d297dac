import { describe, expect, test } from '@jest/globals';
import { parseSource } from '../source/source-file.ts';
import { measureMedianLength } from './median-length.ts';

const sourceOf = (lines: number, path = 'packages/x/src/a.ts') => parseSource(path, 'call();\n'.repeat(lines));

describe('measureMedianLength', () => {
  test('is the length of the file in the middle, by length and not by place', () => {
    expect(measureMedianLength([sourceOf(100), sourceOf(9), sourceOf(20)])).toBe(20);
  });

  test('leaves tests out', () => {
    expect(measureMedianLength([sourceOf(10), sourceOf(400, 'packages/x/src/a.test.ts')])).toBe(10);
  });

  test('is 0 where there is no source', () => {
    expect(measureMedianLength([])).toBe(0);
  });
});
