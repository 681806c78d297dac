import { describe, expect, test } from '@jest/globals';
import { synonymsOf } from './synonyms.js';
import { stemOf } from './tokenize.js';

describe('synonymsOf', () => {
  test('goes both ways', () => {
    expect(synonymsOf('film')).toContain(stemOf('movie'));
    expect(synonymsOf(stemOf('movie'))).toContain('film');
  });

  test('knows none of most words', () => {
    expect(synonymsOf('hypotenus')).toEqual([]);
  });
});
