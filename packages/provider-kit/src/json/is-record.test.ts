import { describe, expect, test } from '@jest/globals';
import { isRecord } from './is-record.js';

describe('E1 isRecord', () => {
  test('knows an object from null, arrays and values', () => {
    expect(isRecord({})).toBe(true);
    expect([null, undefined, [], 'text', 1].some(isRecord)).toBe(false);
  });
});
