import { describe, expect, test } from '@jest/globals';
import { ToolwrightError } from '@toolwright/contract';
import { APIConnectionError, APIConnectionTimeoutError, APIError, APIUserAbortError } from 'openai';
import { toError } from './to-error.js';

const endpoint = { model: 'gpt-x', baseUrl: 'http://localhost/v1', apiKey: 'hunter2hunter2' };
const convert = (thrown: unknown, signal = new AbortController().signal) => toError(thrown, { endpoint, signal, nowMs: 0 });
const unreachable = (cause: Error) => convert(new APIConnectionError({ message: 'Connection error.', cause }));
const refusal = (body: object, status = 429) => convert(APIError.generate(status, { error: body }, undefined, new Headers()));

describe('E5 toError', () => {
  test('leaves an error of ours as it is', () => {
    const error = new ToolwrightError('declaration_error', 'Ours.');
    expect(convert(error)).toBe(error);
  });

  test('reads a timeout of the SDK as a timeout without side effect', () => {
    expect(convert(new APIConnectionTimeoutError()).failure).toMatchObject({ code: 'timeout', category: 'transient', sideEffect: 'none' });
  });

  test('reads an abort of the SDK, and whatever is thrown after the signal has fired, as cancelled', () => {
    expect(convert(new APIUserAbortError()).code).toBe('cancelled');
    expect(convert(new TypeError('terminated'), AbortSignal.abort()).code).toBe('cancelled');
  });

  test('says the innermost reason why a server cannot be reached', () => {
    const cause = new TypeError('fetch failed', { cause: new Error('getaddrinfo ENOTFOUND api.example') });
    expect(unreachable(cause).message).toContain('cannot be reached: getaddrinfo ENOTFOUND api.example. Check');
  });

  test('says the code where a host with several addresses gives no message', () => {
    const cause = new TypeError('fetch failed', { cause: Object.assign(new AggregateError([]), { code: 'ECONNREFUSED' }) });
    expect(unreachable(cause).message).toContain('cannot be reached: ECONNREFUSED. Check');
  });

  test('bears a cause that leads back to itself', () => {
    const cause = new Error('round');
    cause.cause = cause;
    expect(unreachable(cause).message).toContain('round');
  });

  test('drops a cause with the key anywhere in it', () => {
    const cause = new TypeError('fetch failed', { cause: new Error('header "Bearer hunter2hunter2" is invalid') });
    const { failure, message } = unreachable(cause);
    expect(message).toContain('header "Bearer [masked]" is invalid');
    expect(failure).not.toHaveProperty('cause');
  });

  test('makes an error of whatever else is thrown', () => {
    expect(convert('a text').failure).toMatchObject({ code: 'model_unavailable', message: expect.stringContaining('a text') });
  });

  test.each([
    [{ type: 'insufficient_quota', message: 'No remaining credits.' }, 'model_unavailable', 'permanent'],
    [{ type: 'tokens', code: 'rate_limit_exceeded', message: 'Slow down.' }, 'rate_limited', 'transient'],
    [{ code: 429, message: 'A proxy counts its codes.' }, 'rate_limited', 'transient'],
    [{ code: 'toString', message: 'A code like a method.' }, 'rate_limited', 'transient'],
  ])('reads a 429 with %j as %s, %s', (body, code, category) => {
    expect(refusal(body).failure).toMatchObject({ code, category, sideEffect: 'none' });
  });
});
