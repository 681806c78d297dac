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

test('C10 toTimestamp writes what Date does on both sides of each second, also before 1970 and between milliseconds', () => {
  const near = fc.tuple(
    fc.integer({ min: -3, max: 3 }),
    fc.integer({ min: -1_001, max: 1_001 }),
    fc.double({ min: -1, max: 1, noNaN: true }),
  );
  fc.assert(
    fc.property(
      fc.array(near, { minLength: 2, maxLength: 6 }),
      fc.constantFrom(0, -62_167_219_200_000, 253_402_300_800_000),
      (moments, start) => {
        for (const [seconds, milliseconds, part] of moments) {
          const at = start + seconds * 1_000 + milliseconds + part;
          expect(toTimestamp(at)).toBe(new Date(at).toISOString());
        }
      },
    ),
  );
});

test('C10 toTimestamp refuses what is no time, and writes the next one right', () => {
  expect(toTimestamp(5)).toBe('1970-01-01T00:00:00.005Z');
  expect(() => toTimestamp(Number.NaN)).toThrow(RangeError);
  expect(() => toTimestamp(9e15)).toThrow(RangeError);
  expect(toTimestamp(-5)).toBe('1969-12-31T23:59:59.995Z');
});

test('C10 toTimestamp drops what is less than a millisecond', () => {
  expect(toTimestamp(1.9)).toBe('1970-01-01T00:00:00.001Z');
});
