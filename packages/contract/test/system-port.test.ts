import { afterEach, expect, jest, test } from '@jest/globals';
import { systemIdSource } from '../src/port/id-source.js';
import { systemRandom } from '../src/port/random.js';
import { systemClock } from '../src/port/system-clock.js';

afterEach(() => void jest.useRealTimers());

test('C3 the system clock tells the milliseconds since 1970', () => {
  jest.useFakeTimers({ now: 1_767_225_600_000 });
  expect(systemClock.now()).toBe(1_767_225_600_000);
});

test('C14 the ids of the system are random UUIDs', () => {
  const ids = Array.from({ length: 100 }, () => systemIdSource.newId());
  expect(new Set(ids).size).toBe(100);
  expect(ids.filter((id) => !/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/.test(id))).toEqual([]);
});

test('C4 chance is a number from 0 to below 1', () => {
  const numbers = Array.from({ length: 100 }, () => systemRandom.next());
  expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
  expect(new Set(numbers).size).toBeGreaterThan(1);
});
