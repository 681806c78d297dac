import { expect, test } from '@jest/globals';
import { describeFigure, isWithinBudget } from './figure.ts';

test.each([
  [1_999, 2_000, true],
  [2_000, 2_000, false],
  [Number.NaN, 2_000, false],
  [9e9, undefined, true],
])('%p with a budget of %p is kept: %p', (value, budget, kept) => {
  expect(isWithinBudget({ label: 'x', value, unit: 'ms', ...(budget !== undefined && { budget }) })).toBe(kept);
});

test.each([
  [7, true],
  [6.99, false],
  [Number.NaN, false],
])('%p where at least 7 is asked for is enough: %p', (value, kept) => {
  expect(isWithinBudget({ label: 'x', value, unit: '×', atLeast: 7 })).toBe(kept);
});

test('prints value and budget with their unit, and says when it is missed', () => {
  expect(describeFigure({ label: 'heap', value: 5.128, unit: 'KiB', budget: 12 })).toBe('  heap: 5.13 KiB (budget 12 KiB)');
  expect(describeFigure({ label: 'time', value: 2_500.4, unit: 'ms', budget: 2_000 })).toBe('  time: 2,500 ms (budget 2,000 ms)  MISSED');
  expect(describeFigure({ label: 'time', value: 3, unit: 'ms' })).toBe('  time: 3 ms');
  expect(describeFigure({ label: 'faster', value: 6.5, unit: '×', atLeast: 7 })).toBe('  faster: 6.5 × (at least 7 ×)  MISSED');
});
