import { describe, expect, test } from '@jest/globals';
import { ToolError, ToolwrightError } from '@toolwright/contract';
import { classifyFailure } from './classify-failure.js';

const withFields = (fields: object, message = 'boom'): Error => Object.assign(new Error(message), fields);

describe('C4 classifyFailure', () => {
  test.each<[string, unknown, string]>([
    ['a connection reset', withFields({ code: 'ECONNRESET' }), 'transient'],
    ['a host that is not found, which is how a missing network looks', withFields({ code: 'ENOTFOUND' }), 'transient'],
    ['a failed fetch', new TypeError('fetch failed'), 'transient'],
    [
      'a failed fetch whose cause is permanent',
      new TypeError('fetch failed', { cause: withFields({ code: 'CERT_HAS_EXPIRED' }) }),
      'permanent',
    ],
    ['a bug in the tool', new TypeError('x is not a function'), 'unknown'],
    ['HTTP 503', withFields({ status: 503 }), 'transient'],
    ['HTTP 429', withFields({ statusCode: 429 }), 'transient'],
    ['HTTP 404', withFields({ status: 404 }), 'permanent'],
    ['a missing file', withFields({ code: 'ENOENT' }), 'permanent'],
    ['a wrapped error, by its cause', new Error('query failed', { cause: withFields({ code: 'ETIMEDOUT' }) }), 'transient'],
    ['a thrown string', 'boom', 'unknown'],
    ['a thrown nothing', undefined, 'unknown'],
  ])('calls %s %s', (_title, thrown, category) => {
    expect(classifyFailure(thrown, 'unknown')).toMatchObject({ code: 'execution_error', category, cause: thrown });
  });

  test.each<[string, unknown, string]>([
    ['too many requests', withFields({ status: 429 }), 'none'],
    ['a refused connection', new TypeError('fetch failed', { cause: withFields({ code: 'ECONNREFUSED' }) }), 'none'],
    ['a host that is not found', withFields({ code: 'ENOTFOUND' }), 'none'],
    ['a connection reset', withFields({ code: 'ECONNRESET' }), 'unknown'],
    ['a server error', withFields({ status: 500 }), 'unknown'],
    ['a bug', new TypeError('x is not a function'), 'unknown'],
  ])('knows what %s leaves behind of a write', (_title, thrown, sideEffect) => {
    expect(classifyFailure(thrown, 'unknown').sideEffect).toBe(sideEffect);
  });

  test('keeps what a tool says of its own failure', () => {
    expect(classifyFailure(new ToolError('No such city.'), 'unknown')).toMatchObject({
      category: 'permanent',
      sideEffect: 'none',
      expected: true,
    });
  });

  test('knows that a read leaves nothing behind', () => {
    expect(classifyFailure(new ToolwrightError('timeout', 'late'), 'none').sideEffect).toBe('none');
    expect(classifyFailure(new Error('boom'), 'none').sideEffect).toBe('none');
  });

  test('reads a time limit of the tool itself as a timeout', () => {
    expect(classifyFailure(new DOMException('too late', 'TimeoutError'), 'unknown')).toMatchObject({
      code: 'timeout',
      category: 'transient',
    });
  });

  test('survives a cause that is its own cause', () => {
    const loop = new Error('loop');
    loop.cause = loop;
    expect(classifyFailure(loop, 'none').category).toBe('unknown');
  });
});
