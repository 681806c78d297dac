import { expect, test } from '@jest/globals';
import { describeFigure, isWithinBudget } from '../figure.ts';
import { compareProvider } from './compare-providers.ts';

const bodyBytes = 1_024;

test('the median round of the median process counts, each side against the other of the same round', () => {
  const figures = compareProvider('Api', [
    { oursUs: [1_020, 2_020, 9_000], plainUs: [1_000, 2_000, 1_000], bodyBytes },
    { oursUs: [5_000, 5_000, 5_000], plainUs: [1_000, 1_000, 1_000], bodyBytes },
    { oursUs: [1_020, 1_020, 1_020], plainUs: [1_000, 1_000, 1_000], bodyBytes },
  ]);
  expect(figures.map(describeFigure)).toEqual([
    '  Api: our part: 0.02 ms (budget 0.1 ms)',
    '  Api: all, against the SDK alone: 1.02 × (budget 1.05 ×)',
    '  Api: all: 2.02 ms',
    '  Api: the SDK alone: 1 ms',
    '  Api: size of the body: 1 KiB',
  ]);
});

test('more than a tenth of a millisecond, or than 5 %, misses', () => {
  const measure = (oursUs: number) => compareProvider('Api', [{ oursUs: [oursUs], plainUs: [1_000], bodyBytes }]).slice(0, 2);
  expect(measure(1_101).map(isWithinBudget)).toEqual([false, false]);
  expect(measure(1_060).map(isWithinBudget)).toEqual([true, false]);
});
