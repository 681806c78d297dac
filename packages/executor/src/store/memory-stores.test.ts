import { describe, expect, test } from '@jest/globals';
import { cacheSchemaVersion } from '@toolwright/contract';
import { cacheStoreContract, idempotencyStoreContract, ManualClock, resultStoreContract, SequentialIds } from '@toolwright/testkit';
import { MemoryCacheStore } from './memory-cache-store.js';
import { MemoryIdempotencyStore } from './memory-idempotency-store.js';
import { MemoryResultStore } from './memory-result-store.js';

/** A clock, and what a contract suite must know of it. */
function time() {
  const clock = new ManualClock(1_700_000_000_000);
  return { clock, now: () => clock.now(), advance: (ms: number) => clock.advance(ms) };
}

describe('C9 MemoryCacheStore', () => {
  const cases = cacheStoreContract(() => {
    const { clock, ...setup } = time();
    return { ...setup, store: new MemoryCacheStore({ clock }) };
  });
  test.each(cases)('$title', ({ run }) => expect(run()).resolves.toBeUndefined());

  test('keeps 1,000 entries, and drops those used longest ago', () => {
    const store = new MemoryCacheStore({ clock: new ManualClock() });
    const entry = { schemaVersion: cacheSchemaVersion, value: 1, storedAt: 0, freshUntil: 1, keptUntil: 1, tags: [] } as const;
    for (let key = 0; key < 1_000; key += 1) store.set(String(key), entry);
    store.get('0');
    store.set('one more', entry);
    expect(['0', '1', 'one more'].map((key) => store.get(key)?.value)).toEqual([1, undefined, 1]);
  });
});

describe('C14 MemoryIdempotencyStore', () => {
  const cases = idempotencyStoreContract(() => {
    const { clock, ...setup } = time();
    return { ...setup, store: new MemoryIdempotencyStore({ clock }) };
  });
  test.each(cases)('$title', ({ run }) => expect(run()).resolves.toBeUndefined());
});

describe('C11 MemoryResultStore', () => {
  const cases = resultStoreContract(() => {
    const { clock, ...setup } = time();
    return { ...setup, store: new MemoryResultStore({ clock, idSource: new SequentialIds('ref_') }) };
  });
  test.each(cases)('$title', ({ run }) => expect(run()).resolves.toBeUndefined());

  test('keeps so many results at most', () => {
    const { clock } = time();
    const store = new MemoryResultStore({ clock, idSource: new SequentialIds('ref_'), maxEntries: 1 });
    const [first, second] = [1, 2].map((value) => store.put({ value, owner: {}, keepMs: 10 }));
    expect([first, second].map((reference) => store.get(reference ?? '', {}))).toEqual([undefined, 2]);
  });
});
