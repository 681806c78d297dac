import { describe, expect, test } from '@jest/globals';
import { findTimes } from './find-times.js';

describe('findTimes', () => {
  test.each([
    ['at 3 pm', ['15:00']],
    ['at 12 am', ['00:00']],
    ['at 12:05 p.m.', ['12:05']],
    ['8:10 or 18:45', ['08:10', '18:45']],
    ['at 25:00 or 13 pm', []],
  ])('reads %j as %j', (text, found) => {
    expect(findTimes(text).map(({ value }) => value)).toEqual(found);
  });
});
