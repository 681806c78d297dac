import { describe, expect, test } from '@jest/globals';
import type { RateLimiter } from '@toolwright/contract';
import { rateLimiterContract } from './rate-limiter-contract.js';

const granted = { granted: true, waitMs: 0, giveBack() {} } as const;

async function brokenBy(take: RateLimiter['take']): Promise<readonly string[]> {
  const cases = rateLimiterContract(() => ({ limiter: { take }, advance: async () => {} }));
  const verdicts = await Promise.allSettled(cases.map(({ run }) => run()));
  return cases.filter((_, index) => verdicts[index]?.status === 'rejected').map(({ title }) => title);
}

describe('G4 rateLimiterContract', () => {
  test('finds a limiter that grants everything', async () => {
    expect(await brokenBy(() => granted)).toContainEqual(expect.stringContaining('refuses what comes after it'));
  });

  test('finds a limiter that refuses everything', async () => {
    expect(await brokenBy(() => ({ granted: false, retryAfterMs: 1 }))).toContainEqual(expect.stringContaining('grants a burst'));
  });
});
