import { expect, test } from '@jest/globals';
import { safeCause } from './safe-cause.js';

test('E5 a cause is kept', () => {
  const cause = new TypeError('fetch failed');
  expect(safeCause(cause, ['my-own-secret'])).toEqual({ cause });
});

test('E5 a cause with a key in it, however deep, is dropped', () => {
  expect(safeCause({ request: { headers: [{ key: 'my-own-secret' }] } }, ['my-own-secret'])).toEqual({});
});
