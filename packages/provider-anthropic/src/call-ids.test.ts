import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CallIds } from './call-ids.js';

describe('E1 CallIds', () => {
  test('leaves legal ids as they are', () => {
    const ids = new CallIds();
    expect(['toolu_01-A', 'call_1'].map((id) => ids.claim(id))).toEqual(['toolu_01-A', 'call_1']);
  });

  test('tells apart ids that come twice', () => {
    const ids = new CallIds();
    expect(['call_1', 'call_1', 'call_1_2', 'call_1'].map((id) => ids.claim(id))).toEqual(['call_1', 'call_1_2', 'call_1_2_2', 'call_1_3']);
  });

  test('makes any ids legal and different', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom('a', 'a_2', 'functions.now:0', ''))), (given) => {
        const ids = new CallIds();
        const claimed = given.map((id) => ids.claim(id));
        expect(new Set(claimed).size).toBe(given.length);
        for (const id of claimed) expect(id).toMatch(/^[a-zA-Z0-9_-]+$/);
      }),
    );
  });
});
