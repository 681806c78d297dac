import { describe, expect, test } from '@jest/globals';
import type { Breaker, BreakerVerdict, CircuitState } from '@toolwright/contract';
import { breakerContract } from './breaker-contract.js';

const permit = { success() {}, failure() {}, cancel() {} };

/** A breaker without a memory: it is always in one state. */
async function brokenBy(state: CircuitState, verdict: BreakerVerdict): Promise<readonly string[]> {
  const breaker: Breaker = { name: 'contract', state, acquire: () => verdict, open() {}, close() {} };
  const cases = breakerContract(() => ({ source: { breakerOf: () => breaker, list: () => [breaker] }, advance: async () => {} }));
  const verdicts = await Promise.allSettled(cases.map(({ run }) => run()));
  return cases.filter((_, index) => verdicts[index]?.status === 'rejected').map(({ title }) => title);
}

describe('G4 breakerContract', () => {
  test('finds a breaker that never opens', async () => {
    expect(await brokenBy('closed', { admitted: true, permit })).toEqual(
      expect.arrayContaining(['opens when the ratio is reached, not only when it is passed', 'opens again when a probe fails']),
    );
  });

  test('finds a breaker that never closes', async () => {
    expect(await brokenBy('open', { admitted: false, retryAfterMs: 1 })).toContain('admits everybody while it is closed');
  });

  test('finds a breaker that says too much of how long it is held open', async () => {
    expect(await brokenBy('open', { admitted: false, retryAfterMs: 1 })).toContain('stays open while it is held open, and closes by hand');
  });
});
