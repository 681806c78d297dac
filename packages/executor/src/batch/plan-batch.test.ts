import { describe, expect, test } from '@jest/globals';
import type { Access } from '@toolwright/contract';
import fc from 'fast-check';
import { planBatch } from './plan-batch.js';

const plan = (accesses: string): string =>
  planBatch([...accesses], (letter): Access => (letter === 'w' ? 'write' : 'read'))
    .map((group) => group.join(''))
    .join('|');

describe('D1 planBatch', () => {
  test.each([
    ['', ''],
    ['rrr', 'rrr'],
    ['ww', 'w|w'],
    ['rrwrw', 'rr|w|r|w'],
  ])('groups %p as %p', (accesses, groups) => {
    expect(plan(accesses)).toBe(groups);
  });

  test('loses no call, keeps their order, and lets no write share a group', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom<Access>('read', 'write')), (accesses) => {
        const groups = planBatch([...accesses.entries()], ([, access]) => access);
        expect(groups.flat().map(([index]) => index)).toEqual([...accesses.keys()]);
        expect(
          groups
            .filter((group) => group.length > 1)
            .flat()
            .every(([, access]) => access === 'read'),
        ).toBe(true);
      }),
    );
  });
});
