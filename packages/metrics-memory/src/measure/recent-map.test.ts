import { describe, expect, test } from '@jest/globals';
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
});
