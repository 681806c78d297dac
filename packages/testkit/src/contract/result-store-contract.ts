import { deepStrictEqual, notStrictEqual } from 'node:assert/strict';
import { parseRunId, type ResultOwner, type ResultStore } from '@toolwright/contract';
import type { ContractCase } from './contract-case.js';

/** A fresh store, and how its time goes on. */
export interface ResultStoreSetup {
  readonly store: ResultStore;
  /** Lets so many milliseconds pass for it. */
  readonly advance: (ms: number) => Promise<void>;
}

const keepMs = 1_000;
const value = { city: 'Malmö', days: [1, null, true, ''] };
const owner: ResultOwner = { principalId: 'ann', runId: parseRunId('run_1') };
const strangers: readonly (readonly [string, ResultOwner])[] = [
  ['another principal', { ...owner, principalId: 'eve' }],
  ['the same principal in another run', { ...owner, runId: parseRunId('run_2') }],
  ['the run without a principal', { runId: parseRunId('run_1') }],
  ['the principal outside a run', { principalId: 'ann' }],
  ['nobody in particular', {}],
];

/** What every `ResultStore` does. @param create makes an empty store, for each case */
export function resultStoreContract(create: () => ResultStoreSetup | Promise<ResultStoreSetup>): readonly ContractCase[] {
  const given = (title: string, body: (setup: ResultStoreSetup) => Promise<void>): ContractCase => ({
    title,
    run: async () => body(await create()),
  });
  return [
    given('gives a result back to its owner, as often as he asks', async ({ store }) => {
      const reference = await store.put({ value, owner, keepMs });
      deepStrictEqual(await store.get(reference, owner), value);
      deepStrictEqual(await store.get(reference, { ...owner }), value);
    }),
    ...strangers.map(([who, stranger]) =>
      given(`gives it to nobody else: ${who}`, async ({ store }) => {
        const reference = await store.put({ value, owner, keepMs });
        deepStrictEqual(await store.get(reference, stranger), undefined);
      }),
    ),
    given('gives what belongs to nobody in particular to nobody who is somebody', async ({ store }) => {
      const reference = await store.put({ value, owner: {}, keepMs });
      deepStrictEqual(await store.get(reference, owner), undefined);
      deepStrictEqual(await store.get(reference, {}), value);
    }),
    given('gives each result a reference of its own', async ({ store }) => {
      notStrictEqual(await store.put({ value, owner, keepMs }), await store.put({ value, owner, keepMs }));
    }),
    given('has nothing under a reference that it did not give', async ({ store }) => {
      deepStrictEqual(await store.get('guessed', owner), undefined);
    }),
    given('forgets a result when its time is over', async ({ store, advance }) => {
      const reference = await store.put({ value, owner, keepMs });
      await advance(keepMs - 1);
      deepStrictEqual(await store.get(reference, owner), value);
      await advance(1);
      deepStrictEqual(await store.get(reference, owner), undefined);
    }),
    given('keeps what nobody can change behind its back', async ({ store }) => {
      const changing = { days: [1] };
      const reference = await store.put({ value: changing, owner, keepMs });
      changing.days.push(2);
      deepStrictEqual(await store.get(reference, owner), { days: [1] });
    }),
  ];
}
