import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { classifyFailure } from './classify-failure.js';
import { classifyReturnedError } from './classify-returned-error.js';

const options = { uncertainSideEffect: 'unknown' } as const;
const refuse = (): never => {
  throw new RangeError('not to be read');
};
const unreadable = new Proxy(new Error('hidden'), { get: refuse, has: refuse, getPrototypeOf: refuse, ownKeys: refuse });
const withGetter = (key: string): object => Object.defineProperty(new Error('boom'), key, { get: refuse });

const errorLike = fc.record(
  {
    name: fc.string(),
    message: fc.oneof(fc.string(), fc.string({ minLength: 900, maxLength: 3_000 }), fc.constant('boom\n    at run (file.js:1:1)')),
    code: fc.oneof(fc.string(), fc.integer(), fc.constantFrom('ECONNRESET', '40001', 'SQLITE_BUSY')),
    status: fc.anything(),
    headers: fc.anything(),
    cause: fc.anything(),
    errors: fc.anything(),
    errorLabels: fc.anything(),
  },
  { requiredKeys: [] },
);
const getters = fc.constantFrom('name', 'message', 'code', 'status', 'headers', 'cause', 'errors', 'error').map(withGetter);
const thrown = fc.oneof(
  fc.anything({ withNullPrototype: true, withDate: true, withMap: true, withTypedArray: true }),
  errorLike,
  errorLike.map((fields) => Object.assign(new Error('boom'), fields)),
  getters,
);

describe('C4 whatever is thrown', () => {
  test('it gets one category, a side effect, and a short message without a stack', () => {
    fc.assert(
      fc.property(thrown, (value) => {
        const failure = classifyFailure(value, options);
        expect(['transient', 'permanent', 'unknown']).toContain(failure.category);
        expect(['none', 'unknown']).toContain(failure.sideEffect);
        expect(failure.message.length).toBeGreaterThan(0);
        expect(failure.message.length).toBeLessThanOrEqual(1_000);
        expect(failure.message).not.toMatch(/\n\s+at /);
        expect(failure.retryAfterMs ?? 0).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 2_000 },
    );
  });

  test('as the error of a returned value it gets a failure, or none is found', () => {
    fc.assert(
      fc.property(thrown, fc.constantFrom('error', 'cause', 'message'), (value, errorKey) => {
        for (const returned of [value, { error: value }]) {
          const failure = classifyReturnedError(returned, { ...options, errorKey });
          expect(failure === undefined || failure.message.length <= 1_000).toBe(true);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  // Not among the random values, because fast-check itself reads those.
  test.each<[string, unknown]>([
    ['itself', unreadable],
    ['as a cause', { cause: unreadable }],
    ['as an answer', { response: unreadable, headers: unreadable }],
    ['among other errors', { errors: [unreadable] }],
    ['as a list', { errors: unreadable, errorLabels: unreadable }],
    ['as a word', { code: unreadable, message: unreadable, status: unreadable }],
  ])('an object that refuses to be read is an unknown failure: %s', (_title, value) => {
    expect(classifyFailure(value, options)).toMatchObject({ category: 'unknown', sideEffect: 'unknown' });
    expect(classifyReturnedError({ error: value }, options)).toMatchObject({ category: 'unknown' });
  });
});
