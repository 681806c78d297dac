import { describe, expect, test } from '@jest/globals';
import { ToolwrightError } from '@toolwright/contract';
import { fromHttpStatus } from './from-http-status.js';

const refuse = (status: number, message = 'refused', headers: Record<string, string> = {}) =>
  fromHttpStatus({ status, headers: new Headers(headers), message, nowMs: 0 }).failure;

describe('E5 fromHttpStatus', () => {
  test.each([
    [401, 'authentication_failed', 'permanent'],
    [403, 'authentication_failed', 'permanent'],
    [429, 'rate_limited', 'transient'],
    [408, 'model_unavailable', 'transient'],
    [409, 'model_unavailable', 'permanent'],
    [425, 'model_unavailable', 'transient'],
    [500, 'model_unavailable', 'transient'],
    [503, 'model_unavailable', 'transient'],
    [529, 'model_unavailable', 'transient'],
    [413, 'context_too_long', 'permanent'],
    [400, 'model_unavailable', 'permanent'],
    [404, 'model_unavailable', 'permanent'],
    [422, 'model_unavailable', 'permanent'],
  ])('%i becomes %s, %s, and never had a side effect', (status, code, category) => {
    expect(refuse(status)).toMatchObject({ code, category, sideEffect: 'none' });
  });

  test.each([
    "This model's maximum context length is 8192 tokens.",
    'prompt is too long: 210000 tokens > 200000 maximum',
    'Too many tokens in the request.',
  ])('reads a 400 that says "%s" as context_too_long', (message) => {
    expect(refuse(400, message).code).toBe('context_too_long');
    expect(refuse(500, message).code).toBe('model_unavailable');
  });

  test('keeps the wait that the server asks for, where waiting helps', () => {
    expect(refuse(429, 'slow down', { 'retry-after': '2' }).retryAfterMs).toBe(2_000);
    expect(refuse(503, 'busy', { 'retry-after-ms': '150' }).retryAfterMs).toBe(150);
    expect(refuse(400, 'wrong', { 'retry-after': '2' })).not.toHaveProperty('retryAfterMs');
    expect(refuse(429)).not.toHaveProperty('retryAfterMs');
  });

  test('takes the wait that the body asks for rather than the one of the headers', () => {
    const headers = new Headers({ 'retry-after': '2' });
    const { failure } = fromHttpStatus({ status: 429, headers, message: 'slow down', nowMs: 0, retryAfterMs: 700 });
    expect(failure.retryAfterMs).toBe(700);
  });

  test('keeps the status, and reads a filter out of the words of a 400', () => {
    expect(refuse(400, 'Rejected by our safety system.')).toMatchObject({ status: 400, code: 'content_filtered', category: 'permanent' });
    expect(refuse(500, 'Our safety system is down.')).toMatchObject({ status: 500, code: 'model_unavailable' });
  });

  test('believes x-should-retry more than the status', () => {
    expect(refuse(500, 'broken for good', { 'x-should-retry': 'false' }).category).toBe('permanent');
    expect(refuse(400, 'once more', { 'x-should-retry': 'true' }).category).toBe('transient');
    expect(refuse(500, 'broken', { 'x-should-retry': 'maybe' }).category).toBe('transient');
  });

  test('never advises to wait for what waiting does not mend', () => {
    expect(refuse(404).suggestion).toMatch(/^Correct the request/);
    expect(refuse(429, 'no', { 'x-should-retry': 'false' }).suggestion).toMatch(/^Correct the request/);
    expect(refuse(401).suggestion).toBe('Check the credentials.');
  });

  test('says no more than the message that it was given, and keeps the cause', () => {
    const cause = new TypeError('from the client');
    const error = fromHttpStatus({ status: 500, headers: new Headers({ 'x-request-id': 'req_1' }), message: 'refused', nowMs: 0, cause });
    expect(error).toBeInstanceOf(ToolwrightError);
    expect(error.message).toBe('refused');
    expect(error.failure.cause).toBe(cause);
  });
});
