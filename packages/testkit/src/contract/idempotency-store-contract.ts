import { deepStrictEqual } from 'node:assert/strict';
import type { IdempotencyClaim, IdempotencyOutcome, IdempotencyStore } from '@toolwright/contract';
import type { ContractCase } from './contract-case.js';

/** A fresh journal, and how its time goes on. */
export interface IdempotencyStoreSetup {
  readonly store: IdempotencyStore;
  /** Lets so many milliseconds pass for it. */
  readonly advance: (ms: number) => Promise<void>;
}

const claim: IdempotencyClaim = { key: 'run/1/1', hash: 'a', keepMs: 1_000 };
const finished: IdempotencyOutcome = { kind: 'finished', result: { paid: 5 } };
const unknown: IdempotencyOutcome = { kind: 'unknown', message: 'The time of the attempt was up.' };

/** What every `IdempotencyStore` does. @param create makes an empty journal, for each case */
export function idempotencyStoreContract(create: () => IdempotencyStoreSetup | Promise<IdempotencyStoreSetup>): readonly ContractCase[] {
  const given = (title: string, body: (setup: IdempotencyStoreSetup) => Promise<void>): ContractCase => ({
    title,
    run: async () => body(await create()),
  });
  return [
    given('gives a key to the first who claims it, and to him only', async ({ store }) => {
      const verdicts = await Promise.all([claim, claim, claim].map(async (each) => store.claim(each)));
      deepStrictEqual(verdicts.map(({ kind }) => kind).sort(), ['claimed', 'running', 'running']);
    }),
    given('keeps each key by itself', async ({ store }) => {
      await store.claim(claim);
      deepStrictEqual(await store.claim({ ...claim, key: 'run/1/2' }), { kind: 'claimed' });
    }),
    ...[finished, unknown].map((outcome) =>
      given(`tells what became of a key: ${outcome.kind}`, async ({ store }) => {
        await store.claim(claim);
        await store.settle(claim, outcome);
        deepStrictEqual(await store.claim(claim), { kind: 'settled', outcome });
      }),
    ),
    given('lets an unknown write be settled after all', async ({ store }) => {
      await store.claim(claim);
      await store.settle(claim, unknown);
      await store.settle(claim, finished);
      deepStrictEqual(await store.claim(claim), { kind: 'settled', outcome: finished });
    }),
    given('gives a key that was released to the next', async ({ store }) => {
      await store.claim(claim);
      await store.release(claim.key);
      deepStrictEqual(await store.claim({ ...claim, hash: 'b' }), { kind: 'claimed' });
    }),
    given('refuses a key to another write, whether the first is under way or settled', async ({ store }) => {
      await store.claim(claim);
      deepStrictEqual(await store.claim({ ...claim, hash: 'b' }), { kind: 'conflict' });
      await store.settle(claim, finished);
      deepStrictEqual(await store.claim({ ...claim, hash: 'b' }), { kind: 'conflict' });
    }),
    given('forgets a write when its time is over, counted from when it was settled', async ({ store, advance }) => {
      await store.claim(claim);
      await advance(claim.keepMs - 1);
      await store.settle(claim, finished);
      await advance(claim.keepMs - 1);
      deepStrictEqual(await store.claim(claim), { kind: 'settled', outcome: finished });
      await advance(claim.keepMs);
      deepStrictEqual(await store.claim(claim), { kind: 'claimed' });
    }),
    given('keeps a result that nobody can change behind its back', async ({ store }) => {
      const result = { paid: [5] };
      await store.claim(claim);
      await store.settle(claim, { kind: 'finished', result });
      result.paid.push(6);
      deepStrictEqual(await store.claim(claim), { kind: 'settled', outcome: { kind: 'finished', result: { paid: [5] } } });
    }),
  ];
}
