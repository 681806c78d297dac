import { describe, expect, test } from '@jest/globals';
import { readResetMs } from './read-reset-ms.js';

const read = (headers: Record<string, string>) =>
  readResetMs(new Headers(Object.entries(headers).map(([name, value]): [string, string] => [`x-ratelimit-${name}`, value])));

describe('E5 readResetMs', () => {
  test.each([
    ['20ms', 20],
    ['1s', 1_000],
    ['1.5s', 1_500],
    ['6m0s', 360_000],
    ['1h2m3s', 3_723_000],
    ['0.4ms', 1],
  ])('reads %s as %i ms', (text, waitMs) => {
    expect(read({ 'reset-tokens': text })).toBe(waitMs);
  });

  test('waits for the limit of which nothing remains, and for the longer where that is both', () => {
    const resets = { 'reset-requests': '8s', 'reset-tokens': '3s' };
    expect(read({ ...resets, 'remaining-requests': '0', 'remaining-tokens': '9' })).toBe(8_000);
    expect(read({ ...resets, 'remaining-requests': '5', 'remaining-tokens': '0' })).toBe(3_000);
    expect(read({ ...resets, 'remaining-requests': '0', 'remaining-tokens': '0' })).toBe(8_000);
  });

  test('waits for the tokens where both remain: a request may need more of them than there are', () => {
    expect(read({ 'reset-requests': '8s', 'reset-tokens': '3s', 'remaining-requests': '5', 'remaining-tokens': '9' })).toBe(3_000);
  });

  test.each(['', 'soon', '5', '-1s', '1s later'])('does not guess at %j', (text) => {
    expect(read({ 'reset-tokens': text })).toBeUndefined();
  });
});
