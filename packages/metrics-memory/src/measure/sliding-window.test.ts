import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { failureOf, successOf } from '../../test/result-of.js';
import { SlidingWindow } from './sliding-window.js';

describe('F2 SlidingWindow', () => {
  test('forgets what is older than the window, a tenth at a time', () => {
    const window = new SlidingWindow(1_000);
    for (let at = 0; at < 1_000; at += 100) window.record(successOf(), at);
    expect([999, 1_000, 1_500, 1_900, 2_000].map((at) => window.sumAt(at).read().calls)).toEqual([10, 9, 4, 0, 0]);
  });

  test('says of a failing tool that it has recovered', () => {
    const window = new SlidingWindow(1_000);
    window.record(failureOf('execution_error'), 0);
    window.record(successOf(), 950);
    expect(window.sumAt(950).read().successRatio).toBe(0.5);
    expect(window.sumAt(1_050).read()).toMatchObject({ successRatio: 1, errors: {} });
  });

  test('holds at any time at least nine tenths of the window, and nothing older than all of it', () => {
    const times = fc.array(fc.nat(5_000), { maxLength: 100 });
    fc.assert(
      fc.property(times, fc.nat(5_000), (unsorted, laterMs) => {
        const window = new SlidingWindow(1_000);
        const sorted = unsorted.toSorted((left, right) => left - right);
        for (const at of sorted) window.record(successOf(), at);
        const now = (sorted.at(-1) ?? 0) + laterMs;
        const { calls } = window.sumAt(now).read();
        expect(calls).toBeGreaterThanOrEqual(sorted.filter((at) => at > now - 900).length);
        expect(calls).toBeLessThanOrEqual(sorted.filter((at) => at > now - 1_000).length);
      }),
    );
  });

  test('does not count what comes later than the window is long', () => {
    const window = new SlidingWindow(1_000);
    window.record(successOf(), 5_000);
    window.record(successOf(), 4_000);
    expect(window.sumAt(5_000).read().calls).toBe(1);
  });
});
