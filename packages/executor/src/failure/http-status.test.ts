import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { judgeHttpStatus } from './http-status.js';

describe('C4 judgeHttpStatus', () => {
  test.each([408, 425, 429, 500, 502, 503, 504, 529])('calls %d transient', (status) => {
    expect(judgeHttpStatus(status)?.category).toBe('transient');
  });

  test.each([400, 401, 403, 404, 409, 422, 501, 505])('calls %d permanent', (status) => {
    expect(judgeHttpStatus(status)?.category).toBe('permanent');
  });

  test('says nothing of what is no error', () => {
    fc.assert(fc.property(fc.integer({ min: 100, max: 399 }), (status) => expect(judgeHttpStatus(status)).toBeUndefined()));
  });
});
