import { deepStrictEqual, fail, ok } from 'node:assert/strict';
import type { RateLimiter, RateRequest, RateVerdict } from '@toolwright/contract';
import type { ContractCase } from './contract-case.js';

/** A fresh limiter, and how its time goes on. */
export interface RateLimiterSetup {
  readonly limiter: RateLimiter;
  /** Lets so many milliseconds pass for it. */
  readonly advance: (ms: number) => Promise<void>;
}

type Granted = Extract<RateVerdict, { granted: true }>;

// Two tokens at most, one more each 100 ms.
const request: RateRequest = { key: 'contract', limit: 10, perMs: 1_000, burst: 2, maxWaitMs: 0 };

/** What every `RateLimiter` does. @param create makes a limiter that nobody has used, for each case */
export function rateLimiterContract(create: () => RateLimiterSetup | Promise<RateLimiterSetup>): readonly ContractCase[] {
  const given = (title: string, body: (setup: RateLimiterSetup) => Promise<void>): ContractCase => ({
    title,
    run: async () => body(await create()),
  });
  return [
    given('grants a burst at once, and refuses what comes after it until there is a token', async ({ limiter, advance }) => {
      await grant(limiter);
      await grant(limiter);
      const refused = await limiter.take(request);
      ok(!refused.granted && refused.retryAfterMs >= 1 && refused.retryAfterMs <= 100, `to wait 1 to 100 ms: ${JSON.stringify(refused)}`);
      await advance(100);
      await grant(limiter);
      ok(!(await limiter.take(request)).granted, 'one token came back, so only one more is granted');
    }),
    given('does not charge a refusal', async ({ limiter, advance }) => {
      await grant(limiter);
      await grant(limiter);
      for (let attempt = 0; attempt < 20; attempt += 1) await limiter.take(request);
      await advance(100);
      await grant(limiter);
    }),
    given('never holds more than the burst, however long it was quiet', async ({ limiter, advance }) => {
      await advance(60_000);
      await grant(limiter);
      await grant(limiter);
      ok(!(await limiter.take(request)).granted, 'a third token at once is more than the burst');
    }),
    given('promises tokens to who waits, one after another', async ({ limiter }) => {
      const patient = { ...request, maxWaitMs: 1_000 };
      await grant(limiter);
      await grant(limiter);
      const waits = [(await grant(limiter, patient)).waitMs, (await grant(limiter, patient)).waitMs];
      deepStrictEqual(waits, [100, 200]);
    }),
    given('refuses who would have to wait longer than he wants', async ({ limiter }) => {
      await grant(limiter);
      await grant(limiter);
      ok(!(await limiter.take({ ...request, maxWaitMs: 50 })).granted, 'the next token comes after 100 ms');
    }),
    given('takes a token back that was not used', async ({ limiter }) => {
      await grant(limiter);
      const { giveBack } = await grant(limiter);
      giveBack();
      giveBack();
      await grant(limiter);
      ok(!(await limiter.take(request)).granted, 'a token is given back once');
    }),
    given('keeps each key by itself', async ({ limiter }) => {
      await grant(limiter);
      await grant(limiter);
      await grant(limiter, { ...request, key: 'another' });
    }),
  ];
}

async function grant(limiter: RateLimiter, asked: RateRequest = request): Promise<Granted> {
  const verdict = await limiter.take(asked);
  return verdict.granted ? verdict : fail(`a token was expected; it was refused for ${verdict.retryAfterMs} ms`);
}
