import { describe, expect, test } from '@jest/globals';
import { ManualClock } from '@toolwright/testkit';
import { ChainBounds } from './chain-bounds.js';

const chain = { name: 'trip', steps: [] };

describe('D2 ChainBounds', () => {
  test('lets a chain without a limit and with its caller go on for ever', () => {
    const bounds = new ChainBounds(chain, { clock: new ManualClock() });
    expect([bounds.leftMs, bounds.findHalt()]).toEqual([Number.POSITIVE_INFINITY, undefined]);
  });

  test('ends a chain in the very millisecond in which its time is over', async () => {
    const clock = new ManualClock();
    const bounds = new ChainBounds({ ...chain, totalMs: 50 }, { clock });
    await clock.advance(49);
    expect([bounds.leftMs, bounds.findHalt()]).toEqual([1, undefined]);
    await clock.advance(1);
    expect([bounds.leftMs, bounds.findHalt()]).toEqual([0, { kind: 'late', totalMs: 50 }]);
  });

  test('names the withdrawal of a chain that is also late', () => {
    const bounds = new ChainBounds({ ...chain, totalMs: 0 }, { clock: new ManualClock(), scope: { signal: AbortSignal.abort() } });
    expect(bounds.findHalt()).toEqual({ kind: 'withdrawn' });
  });
});
