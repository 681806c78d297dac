import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { RecentMap } from './recent-map.js';

describe('RecentMap', () => {
  test('drops what was set longest ago when it is full', () => {
    const map = new RecentMap<number>(2);
    map.set('a', 1);
    map.set('b', 2);
    map.set('a', 3);
    map.set('c', 4);
    expect(map.entries()).toEqual([
      ['a', 3],
      ['c', 4],
    ]);
  });

  test('leaves what is replaced in its place', () => {
    const map = new RecentMap<number>(2);
    map.set('a', 1);
    map.set('b', 2);
    map.replace('a', 3);
    expect(map.values()).toEqual([3, 2]);
    map.replace('c', 4);
    expect(map.values()).toEqual([2, 4]);
  });

  test('never holds more than it may, and always the nine tenths that were set last', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), fc.array(fc.nat(100)), (maxEntries, keys) => {
        const map = new RecentMap<number>(maxEntries);
        for (const key of keys) map.set(String(key), key);
        const latest = [...new Set(keys.toReversed())].toReversed();
        expect(map.size).toBeLessThanOrEqual(maxEntries);
        expect(map.values()).toEqual(latest.slice(latest.length - map.size));
        expect(map.size).toBeGreaterThanOrEqual(Math.min(latest.length, Math.floor(maxEntries * 0.9)));
      }),
    );
  });
});
