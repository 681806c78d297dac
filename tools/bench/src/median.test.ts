import { expect, test } from '@jest/globals';
import { medianOf } from './median.ts';

test.each([
  [[3, 1, 20], 3],
  [[4, 1, 2, 3], 3],
  [[], Number.NaN],
])('the median of %p is %p', (values, median) => {
  expect(medianOf(values)).toBe(median);
});
