import { deepStrictEqual } from 'node:assert/strict';
import { type CacheEntry, type CacheStore, cacheSchemaVersion, type JsonValue } from '@toolwright/contract';
import type { ContractCase } from './contract-case.js';

/** A fresh store, and its time. */
export interface CacheStoreSetup {
  readonly store: CacheStore;
  /** Milliseconds since the Unix epoch, as the store knows it. */
  readonly now: () => number;
  /** Lets so many milliseconds pass for it. */
  readonly advance: (ms: number) => Promise<void>;
}

const keptMs = 1_000;

/** What every `CacheStore` does. @param create makes an empty store, for each case */
export function cacheStoreContract(create: () => CacheStoreSetup | Promise<CacheStoreSetup>): readonly ContractCase[] {
  const given = (title: string, body: (setup: CacheStoreSetup) => Promise<void>): ContractCase => ({
    title,
    run: async () => body(await create()),
  });
  const entryOf = ({ now }: CacheStoreSetup, value: JsonValue, tags: readonly string[] = []): CacheEntry => ({
    schemaVersion: cacheSchemaVersion,
    value,
    storedAt: now(),
    freshUntil: now() + keptMs / 2,
    keptUntil: now() + keptMs,
    tags,
  });
  return [
    given('has nothing under a key that nobody used', async ({ store }) => {
      deepStrictEqual(await store.get('key'), undefined);
    }),
    given('gives an entry back as it was stored, fresh or not', async (setup) => {
      const entry = entryOf(setup, { city: 'Malmö', days: [1, null, true, ''] }, ['weather']);
      await setup.store.set('key', entry);
      deepStrictEqual(await setup.store.get('key'), entry);
      await setup.advance(keptMs - 1);
      deepStrictEqual(await setup.store.get('key'), entry);
    }),
    given('forgets an entry when its time is over', async (setup) => {
      await setup.store.set('key', entryOf(setup, 1));
      await setup.advance(keptMs);
      deepStrictEqual(await setup.store.get('key'), undefined);
    }),
    given('lets the last entry of a key win', async (setup) => {
      await setup.store.set('key', entryOf(setup, 1, ['old']));
      await setup.store.set('key', entryOf(setup, 2, ['new']));
      await setup.store.invalidate(['old']);
      deepStrictEqual((await setup.store.get('key'))?.value, 2);
    }),
    given('keeps what nobody can change behind its back', async (setup) => {
      const value = { days: [1] };
      await setup.store.set('key', entryOf(setup, value));
      value.days.push(2);
      // What comes out of a store is readonly to the compiler only.
      const read = (await setup.store.get('key'))?.value as typeof value | undefined;
      read?.days.push(3);
      deepStrictEqual((await setup.store.get('key'))?.value, { days: [1] });
    }),
    given('drops every entry that carries one of the tags, and no other', async (setup) => {
      await setup.store.set('one', entryOf(setup, 1, ['weather', 'oslo']));
      await setup.store.set('two', entryOf(setup, 2, ['oslo']));
      await setup.store.set('other', entryOf(setup, 3, ['osl']));
      await setup.store.set('untagged', entryOf(setup, 4));
      await setup.store.invalidate(['oslo', 'unknown']);
      const values = [];
      for (const key of ['one', 'two', 'other', 'untagged']) values.push((await setup.store.get(key))?.value);
      deepStrictEqual(values, [undefined, undefined, 3, 4]);
    }),
  ];
}
