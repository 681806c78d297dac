import { describe, expect, test } from '@jest/globals';
import { checkSizes } from './check-sizes.ts';

const budgets = { 'packages/contract': 3_000 };

describe('checkSizes', () => {
  test.each([0, 3_000])('is content with %d of 3,000 bytes', (bytes) => {
    expect(checkSizes([{ folder: 'packages/contract', bytes }], budgets)).toEqual([]);
  });

  test('G1 finds a package above its budget', () => {
    expect(checkSizes([{ folder: 'packages/contract', bytes: 3_100 }], budgets)).toMatchObject([
      {
        path: 'packages/contract/package.json',
        rule: 'size-budget',
        message: expect.stringContaining('At most 3.0 kB were expected; it comes to 3.1 kB'),
      },
    ]);
  });

  test('finds a size that could not be measured', () => {
    expect(checkSizes([{ folder: 'packages/contract', bytes: Number.NaN }], budgets)).toHaveLength(1);
  });

  test('finds a package without a budget', () => {
    expect(checkSizes([{ folder: 'packages/new', bytes: 10 }], budgets)).toMatchObject([
      { message: expect.stringContaining('has no budget') },
    ]);
  });
});
