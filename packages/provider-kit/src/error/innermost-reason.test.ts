import { expect, test } from '@jest/globals';
import { innermostReason } from './innermost-reason.js';

test.each<[unknown, string]>([
  [new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED') }), 'connect ECONNREFUSED'],
  [new TypeError('fetch failed', { cause: { message: '', code: 'ENOTFOUND' } }), 'ENOTFOUND'],
  [new Error('terminated', { cause: undefined }), 'terminated'],
  ['broken', 'broken'],
])('E5 finds the reason of %s', (thrown, expected) => {
  expect(innermostReason(thrown)).toBe(expected);
});

test('E5 ends on causes that go round', () => {
  const error: { message: string; cause?: unknown } = { message: 'round' };
  error.cause = error;
  expect(innermostReason(error)).toBe('round');
});
