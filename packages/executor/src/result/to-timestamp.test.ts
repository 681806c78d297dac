import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { toTimestamp } from './to-timestamp.js';

test('C10 toTimestamp writes what Date does, whatever was written before', () => {
  const time = fc.integer({ min: -8.64e15, max: 8.64e15 });
  fc.assert(
    fc.property(time, fc.integer({ min: 0, max: 2_500 }), (at, later) => {
      for (const each of [at, Math.min(8.64e15, at + later), at]) expect(toTimestamp(each)).toBe(new Date(each).toISOString());
    }),
  );
});

test('C10 toTimestamp drops what is less than a millisecond', () => {
  expect(toTimestamp(1.9)).toBe('1970-01-01T00:00:00.001Z');
});
