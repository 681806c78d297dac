import { describe, expect, test } from '@jest/globals';
import { ToolError, ToolwrightError } from '@toolwright/contract';
import { classifyFailure } from './classify-failure.js';

const ofWrite = { uncertainSideEffect: 'unknown' } as const;
const ofRead = { uncertainSideEffect: 'none' } as const;
const withFields = (fields: object, message = 'boom'): Error => Object.assign(new Error(message), fields);
const answer = (status: number, error: object, headers: object = {}): Error => withFields({ status, headers, error });

describe('C4 classifyFailure', () => {
  test.each<[string, unknown, string]>([
    ['a connection reset', withFields({ code: 'ECONNRESET' }), 'transient'],
    ['a host that is not found, which is how a missing network looks', withFields({ code: 'ENOTFOUND' }), 'transient'],
    ['a missing file', withFields({ code: 'ENOENT' }), 'permanent'],
    ['a full disk', withFields({ code: 'ENOSPC' }), 'unknown'],
    ['an expired certificate', withFields({ code: 'CERT_HAS_EXPIRED' }), 'permanent'],
    ['a failed fetch', new TypeError('fetch failed'), 'transient'],
    [
      'a failed fetch whose cause is permanent',
      new TypeError('fetch failed', { cause: withFields({ code: 'CERT_HAS_EXPIRED' }) }),
      'permanent',
    ],
    ['a bug in the tool', new TypeError('x is not a function'), 'permanent'],
    ['an index out of range', new RangeError('Invalid array length'), 'permanent'],
    ['work that was called off', new DOMException('This operation was aborted', 'AbortError'), 'permanent'],
    ['a wrapped error, by its cause', new Error('query failed', { cause: withFields({ code: 'ETIMEDOUT' }) }), 'transient'],
    ['a wrong argument to Node', withFields({ code: 'ERR_INVALID_ARG_VALUE' }), 'permanent'],
    ['a thrown string without a hint', 'boom', 'unknown'],
    ['a thrown nothing', undefined, 'unknown'],
  ])('calls %s %s', (_title, thrown, category) => {
    expect(classifyFailure(thrown, ofWrite)).toMatchObject({ code: 'execution_error', category, cause: thrown });
  });

  test.each<[string, unknown, string]>([
    ['503', withFields({ status: 503 }), 'transient'],
    ['429 as statusCode', withFields({ statusCode: 429 }), 'transient'],
    ['404', withFields({ status: 404 }), 'permanent'],
    ['501, which stays', withFields({ status: 501 }), 'permanent'],
    ['503 of axios, in the response', withFields({ code: 'ERR_BAD_RESPONSE', response: { status: 503, data: {} } }), 'transient'],
    ['429 for a used-up quota', answer(429, { type: 'insufficient_quota', code: 'insufficient_quota' }), 'permanent'],
    ['429 for a rate limit', answer(429, { type: 'tokens', code: 'rate_limit_exceeded' }), 'transient'],
    ['400 for AWS throttling', withFields({ name: 'ThrottlingException', $metadata: { httpStatusCode: 400 } }), 'transient'],
    ['400 of AWS otherwise', withFields({ name: 'ValidationException', $metadata: { httpStatusCode: 400 } }), 'permanent'],
    ['200 with an overload in the stream', answer(200, { type: 'error', error: { type: 'overloaded_error' } }), 'transient'],
    ['500 that advises against a retry', answer(500, {}, { 'x-should-retry': 'false' }), 'permanent'],
    ['409 that advises a retry', answer(409, {}, new Headers({ 'X-Should-Retry': 'true' })), 'transient'],
    ['403 that says when to come again', answer(403, {}, { 'Retry-After': '60' }), 'transient'],
    ['403 of a Google rate limit', withFields({ code: 403, errors: [{ reason: 'rateLimitExceeded' }] }), 'transient'],
    ['a status in a message that is JSON', new Error('{"error":{"code":503,"status":"UNAVAILABLE"}}'), 'transient'],
  ])('calls HTTP %s %s', (_title, thrown, category) => {
    expect(classifyFailure(thrown, ofWrite).category).toBe(category);
  });

  test.each<[string, unknown, string]>([
    ['gRPC UNAVAILABLE', withFields({ code: 14, details: 'no connection' }), 'transient'],
    ['gRPC NOT_FOUND', withFields({ code: 5 }, '5 NOT_FOUND: x'), 'permanent'],
    ['a number that is not of gRPC', withFields({ code: 5 }), 'unknown'],
    ['JSON-RPC Invalid params', withFields({ code: -32602 }), 'permanent'],
    ['an MCP request that ran out of time', withFields({ code: -32001 }), 'transient'],
    ['PostgreSQL serialization_failure', withFields({ code: '40001', severity: 'ERROR' }), 'transient'],
    ['PostgreSQL unique_violation', withFields({ code: '23505', severity: 'ERROR' }), 'permanent'],
    ['a system code that looks like an SQLSTATE', withFields({ code: 'EPERM' }), 'permanent'],
    ['a MySQL deadlock', withFields({ code: 'ER_LOCK_DEADLOCK', errno: 1213 }), 'transient'],
    ['a MySQL syntax error', withFields({ code: 'ER_PARSE_ERROR', errno: 1064 }), 'permanent'],
    ['a MongoDB election', withFields({ name: 'MongoServerError', code: 189 }), 'transient'],
    ['a MongoDB duplicate key', withFields({ name: 'MongoServerError', code: 11000 }), 'permanent'],
    ['a MongoDB label', withFields({ name: 'MongoServerError', code: 2, errorLabels: ['RetryableWriteError'] }), 'transient'],
    ['Redis while it loads', withFields({ name: 'ReplyError' }, 'LOADING Redis is loading the dataset in memory'), 'transient'],
    ['Redis without a password', withFields({ name: 'ReplyError' }, 'NOAUTH Authentication required.'), 'permanent'],
    ['a busy SQLite of better-sqlite3', withFields({ code: 'SQLITE_BUSY_SNAPSHOT' }), 'transient'],
    ['a busy SQLite of Node', withFields({ code: 'ERR_SQLITE_ERROR', errcode: 5 }), 'transient'],
    ['an SQL error of Node', withFields({ code: 'ERR_SQLITE_ERROR', errcode: 1 }), 'permanent'],
  ])('calls %s %s', (_title, thrown, category) => {
    expect(classifyFailure(thrown, ofWrite).category).toBe(category);
  });

  test.each<[string, unknown, string]>([
    ['a permanent word', new Error('Unknown user: permission denied'), 'permanent'],
    ['a transient word', new Error('Too many requests'), 'transient'],
    ['both, for the permanent one', new Error('Invalid token, try again'), 'permanent'],
    ['a status', new Error('HTTP error! status: 503'), 'transient'],
    ['a status, before words', new Error('Request failed with status code 404, try again'), 'permanent'],
    ['a thrown string', 'connection reset by peer', 'transient'],
    ['a word beyond what is looked at', new Error(`${' '.repeat(2_000)}timed out`), 'unknown'],
    ['a word that a code contradicts', withFields({ code: 'ENOENT' }, 'timed out'), 'permanent'],
  ])('reads words last: %s', (_title, thrown, category) => {
    expect(classifyFailure(thrown, ofWrite).category).toBe(category);
  });

  test.each<[string, readonly Error[], string, string]>([
    ['one that may pass', [withFields({ code: 'ENOENT' }), withFields({ code: 'ECONNREFUSED' })], 'transient', 'unknown'],
    ['none that may pass', [withFields({ code: 'ENOENT' }), new TypeError('bug')], 'permanent', 'unknown'],
    ['one that says nothing', [withFields({ code: 'ENOENT' }), new Error('boom')], 'unknown', 'unknown'],
    ['only refusals', [withFields({ status: 429 }), withFields({ code: 'ECONNREFUSED' })], 'transient', 'none'],
  ])('judges an AggregateError by its errors: %s', (_title, errors, category, sideEffect) => {
    expect(classifyFailure(new AggregateError(errors), ofWrite)).toMatchObject({ category, sideEffect });
  });

  test.each<[string, unknown, string]>([
    ['too many requests', withFields({ status: 429 }), 'none'],
    ['a refused request', withFields({ status: 403 }), 'none'],
    ['a conflict, perhaps with an earlier attempt', withFields({ status: 409 }), 'unknown'],
    ['a refused connection', new TypeError('fetch failed', { cause: withFields({ code: 'ECONNREFUSED' }) }), 'none'],
    ['a host that is not found', withFields({ code: 'ENOTFOUND' }), 'none'],
    ['a connection that did not come about in time', withFields({ code: 'ETIMEDOUT', syscall: 'connect' }), 'none'],
    ['a certificate that is not trusted', withFields({ code: 'SELF_SIGNED_CERT_IN_CHAIN' }), 'none'],
    ['AWS throttling', withFields({ name: 'SlowDown', $metadata: { httpStatusCode: 503 } }), 'none'],
    ['a transaction that was rolled back', withFields({ code: '40001', severity: 'ERROR' }), 'none'],
    ['a connection reset', withFields({ code: 'ECONNRESET' }), 'unknown'],
    ['a server error', withFields({ status: 500 }), 'unknown'],
    ['a bug', new TypeError('x is not a function'), 'unknown'],
  ])('knows what %s leaves behind of a write', (_title, thrown, sideEffect) => {
    expect(classifyFailure(thrown, ofWrite).sideEffect).toBe(sideEffect);
    expect(classifyFailure(thrown, ofRead).sideEffect).toBe('none');
  });

  const tooLate = new DOMException('too late', 'TimeoutError');
  test.each<[string, unknown]>([
    ['as it is', tooLate],
    ['as the cause of an abort', withFields({ name: 'AbortError', code: 'ABORT_ERR', cause: tooLate })],
  ])('reads a time limit of the tool itself as a timeout: %s', (_title, thrown) => {
    expect(classifyFailure(thrown, ofWrite)).toMatchObject({ code: 'timeout', category: 'transient', sideEffect: 'unknown' });
  });

  test('keeps the status and the wait that the answer gives', () => {
    expect(classifyFailure(answer(429, {}, { 'retry-after': '2' }), ofRead)).toMatchObject({ status: 429, retryAfterMs: 2_000 });
    expect(classifyFailure(new Error('boom'), ofRead)).not.toHaveProperty('status');
  });

  test('keeps what a tool says of its own failure', () => {
    const failure = classifyFailure(new ToolError('No such city.'), ofWrite);
    expect(failure).toMatchObject({ category: 'permanent', sideEffect: 'none', expected: true });
  });

  test('judges an error that wraps one of ours by that one', () => {
    const thrown = new Error('no price', { cause: new ToolwrightError('rate_limited', 'Slow down.') });
    expect(classifyFailure(thrown, ofWrite)).toMatchObject({ code: 'execution_error', category: 'transient', sideEffect: 'none' });
  });

  test('knows that a read leaves nothing behind, also where an error of ours does not', () => {
    expect(classifyFailure(new ToolwrightError('timeout', 'late'), ofRead).sideEffect).toBe('none');
  });

  test('survives a cause that is its own cause', () => {
    const loop = new Error('loop');
    loop.cause = loop;
    expect(classifyFailure(loop, ofRead).category).toBe('unknown');
  });
});
