import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { SeededRandom } from './seeded-random.js';

function take(count: number, random: SeededRandom): readonly number[] {
  return Array.from({ length: count }, () => random.next());
}

describe('G4 SeededRandom', () => {
  test('repeats itself for a seed and differs between seeds', () => {
    expect(take(5, new SeededRandom(7))).toEqual(take(5, new SeededRandom(7)));
    expect(take(5, new SeededRandom(7))).not.toEqual(take(5, new SeededRandom(8)));
  });

  test('gives numbers from 0 up to, but not including, 1', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        for (const number of take(20, new SeededRandom(seed))) {
          expect(number).toBeGreaterThanOrEqual(0);
          expect(number).toBeLessThan(1);
        }
      }),
    );
  });

  test('spreads them evenly', () => {
    const tenths = Array.from({ length: 10 }, () => 0);
    for (const number of take(10_000, new SeededRandom(1))) tenths[Math.floor(number * 10)] = (tenths[Math.floor(number * 10)] ?? 0) + 1;
    for (const count of tenths) expect(Math.abs(count - 1_000)).toBeLessThan(120);
  });

  test('is mulberry32: the first numbers of seed 0 stay what they are', () => {
    expect(take(3, new SeededRandom(0)).map((number) => number * 2 ** 32)).toEqual([1_144_304_738, 1_416_247, 958_946_056]);
  });
});
