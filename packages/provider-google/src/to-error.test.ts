import { ApiError } from '@google/genai';
import { describe, expect, test } from '@jest/globals';
import { ToolwrightError } from '@toolwright/contract';
import { type ErrorContext, toError } from './to-error.js';

const endpoint = { model: 'gemini-x', baseUrl: 'http://localhost', apiKey: 'hunter2hunter2' };
const begun = { ok: true, status: 200, headers: new Headers() };
const unfired = new AbortController().signal;
const convert = (thrown: unknown, change: Partial<ErrorContext> = {}) =>
  toError(thrown, { endpoint, signal: unfired, answer: begun, nowMs: 0, ...change });

describe('E5 toError', () => {
  test('leaves an error of ours as it is', () => {
    const error = new ToolwrightError('declaration_error', 'Ours.');
    expect(convert(error)).toBe(error);
  });

  test('reads whatever is thrown after the signal has fired as cancelled', () => {
    expect(convert(new TypeError('terminated'), { signal: AbortSignal.abort() }).code).toBe('cancelled');
  });

  test('says the innermost reason why a server cannot be reached', () => {
    const cause = new TypeError('fetch failed', { cause: new Error('getaddrinfo ENOTFOUND api.example') });
    const thrown = new Error('exception TypeError: fetch failed sending request', { cause });
    expect(convert(thrown, { answer: undefined }).message).toContain('cannot be reached: getaddrinfo ENOTFOUND api.example. Check');
  });

  test('reads an error event of a stream by its own status', () => {
    const thrown = new ApiError({ status: 429, message: 'got status: X. {"error":{"code":429,"message":"Later.","status":"X"}}' });
    expect(convert(thrown).failure).toMatchObject({
      ...{ code: 'rate_limited', category: 'transient', status: 429 },
      message: expect.stringContaining('answered 429 X: Later.'),
    });
  });

  test('believes the status of an answer that the SDK could not read', () => {
    const answer = { ok: false, status: 503, headers: new Headers({ 'retry-after': '3' }) };
    expect(convert(new SyntaxError('Unexpected token'), { answer }).failure).toMatchObject({ status: 503, retryAfterMs: 3_000 });
  });

  test('drops a cause with the key anywhere in it', () => {
    const { failure, message } = convert(new Error('odd', { cause: new Error('key hunter2hunter2 is odd') }));
    expect(message).toContain('sent a reply that cannot be read: key [masked] is odd.');
    expect(failure).not.toHaveProperty('cause');
  });

  test('makes an error of whatever else is thrown', () => {
    expect(convert('a text').failure).toMatchObject({ code: 'model_unavailable', message: expect.stringContaining('a text') });
  });
});
