import { describe, expect, test } from '@jest/globals';
import type { CacheEntry } from '@toolwright/contract';
import { cacheStoreContract } from './cache-store-contract.js';
import type { ContractCase } from './contract-case.js';
import { idempotencyStoreContract } from './idempotency-store-contract.js';
import { resultStoreContract } from './result-store-contract.js';

const time = { now: () => 0, advance: async () => {} };

async function brokenIn(cases: readonly ContractCase[]): Promise<readonly string[]> {
  const verdicts = await Promise.allSettled(cases.map(({ run }) => run()));
  return cases.filter((_, index) => verdicts[index]?.status === 'rejected').map(({ title }) => title);
}

describe('G4 cacheStoreContract', () => {
  test('finds a store that keeps everything for ever, as it came', async () => {
    const create = () => {
      const entries = new Map<string, CacheEntry>();
      return {
        ...time,
        store: {
          get: (key: string) => entries.get(key),
          set: (key: string, entry: CacheEntry) => void entries.set(key, entry),
          invalidate() {},
        },
      };
    };
    expect(await brokenIn(cacheStoreContract(create))).toEqual([
      'forgets an entry when its time is over',
      'keeps what nobody can change behind its back',
      'drops every entry that carries one of the tags, and no other',
    ]);
  });
});

describe('G4 idempotencyStoreContract', () => {
  test('finds a journal that lets everybody write', async () => {
    const store = { claim: () => ({ kind: 'claimed' }) as const, settle() {}, release() {} };
    expect(await brokenIn(idempotencyStoreContract(() => ({ ...time, store })))).toContain(
      'gives a key to the first who claims it, and to him only',
    );
  });
});

describe('G4 resultStoreContract', () => {
  test('finds a store that shows a result to everybody who knows its reference', async () => {
    const store = { put: () => 'r', get: () => 1 };
    expect(await brokenIn(resultStoreContract(() => ({ ...time, store })))).toContain('gives it to nobody else: another principal');
  });
});
