import { expect, test } from '@jest/globals';
import { limitConcurrency } from './limit-concurrency.js';

test.each([
  [8, undefined, 8],
  [8, 3, 3],
  [8, 50, 8],
  [8, Number.POSITIVE_INFINITY, 8],
  [8, 2.9, 2],
  [8, 0, 1],
  [8, -1, 1],
  [8, Number.NaN, 1],
  [0, undefined, 1],
])('D1 %p allowed and %p asked make %p at once', (allowed, asked, limit) => {
  expect(limitConcurrency(allowed, asked)).toBe(limit);
});
