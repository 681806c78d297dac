import { describe, expect, jest, test } from '@jest/globals';
import type { FallbackSource, RetryPolicy, TimeoutPolicy, ToolContext } from '@toolwright/contract';
import { toolOf } from '@toolwright/testkit';
import { setUp } from '../executor-fixture.js';
import { TestException } from './errors.js';
import { mpRetry, mpTimeout, noTimeout } from './preset.js';

interface Row {
  /** @default none */
  readonly maxRetries?: number;
  readonly timeout?: TimeoutPolicy;
  /** @default throws TestException */
  readonly body?: () => unknown;
  /** What MicroProfile calls a handler sees the context of the failed call; here it is a method of the plugin. */
  readonly fallback?: (input: unknown, context: ToolContext) => unknown;
}

const raise = (): never => {
  throw new TestException('test');
};
const retryOf = (maxRetries: number): RetryPolicy => mpRetry({ maxRetries, jitterMs: 0 });
const useMethod: readonly FallbackSource[] = [{ kind: 'method', method: 'standIn' }];

/** One call of a read with a fallback to its method `standIn`. */
async function run({ maxRetries, timeout = noTimeout, body = raise, fallback = () => 'fallback' }: Row, given = {}) {
  const handler = jest.fn(body);
  const { execute } = setUp(
    toolOf({
      name: 'demo.body',
      access: 'read',
      policies: {
        timeout,
        ...(maxRetries !== undefined && { retry: retryOf(maxRetries) }),
        fallback: { kind: 'fallback', sources: useMethod },
      },
      run: handler,
      methods: { standIn: fallback },
    }),
  );
  const result = await execute({ arguments: given });
  return { result, data: result.success ? result.data : result.failure.message, executions: handler.mock.calls.length };
}

const nameOf = ({ failure }: ToolContext): string => (failure?.cause instanceof Error ? failure.cause.constructor.name : 'nothing');
const fromHandler = (_input: unknown, context: ToolContext): string => `from ${context.tool}`;
const hang = (): Promise<never> => new Promise(() => {});

describe('C5 MicroProfile: a fallback after the retries', () => {
  test.each<[string, Row, string, number]>([
    ['F01 a handler that knows what failed', { maxRetries: 1, fallback: fromHandler }, 'from demo.body', 2],
    ['F02 after two retries', { maxRetries: 2, fallback: fromHandler }, 'from demo.body', 3],
    ['F04 a handler under the policy of the class', { maxRetries: 1, fallback: fromHandler }, 'from demo.body', 2],
    [
      'F04 a handler that tells the class of the failure',
      { maxRetries: 2, fallback: (_input, context) => `h2 ${nameOf(context)}` },
      'h2 TestException',
      3,
    ],
    ['F05 a timeout that is not reached', { maxRetries: 1, timeout: mpTimeout(500) }, 'fallback', 2],
    ['F06 a timeout in each attempt', { maxRetries: 1, timeout: mpTimeout(500), body: hang }, 'fallback', 2],
    ['F07 a method without arguments', { maxRetries: 1 }, 'fallback', 2],
    ['F09 a handler alone', { fallback: fromHandler }, 'from demo.body', 1],
    ['F09 a method alone', {}, 'fallback', 1],
    ['F10 a promise that is kept', { body: async () => 'Success' }, 'Success', 1],
    ['F10 a throw in place of a promise', { body: raise }, 'fallback', 1],
    ['F10 a promise that is broken', { body: () => Promise.reject(new TestException('test')) }, 'fallback', 1],
  ])('%s', async (_row, row, data, executions) => {
    expect(await run(row)).toMatchObject({ data, executions });
  });

  test('F08 the method has the same arguments', async () => {
    const fallback = jest.fn((input: unknown, _context: ToolContext) => input);
    const { data, executions } = await run({ maxRetries: 1, fallback }, { name: 'serviceE', id: 42 });
    expect({ data, executions }).toEqual({ data: { name: 'serviceE', id: 42 }, executions: 2 });
  });

  test('F03 two tools of one plugin share what their fallback counts', async () => {
    let counter = 33;
    const count = (): number => {
      counter += 1;
      return counter;
    };
    expect((await run({ maxRetries: 1, fallback: count })).result).toMatchObject({ data: 34, attempts: 3 });
    expect((await run({ maxRetries: 2, fallback: count })).result).toMatchObject({ data: 35, attempts: 4 });
  });
});

describe('C5 MicroProfile: K16 what a call with a fallback tells', () => {
  test.each<[string, Row, object, readonly boolean[]]>([
    ['a value, not applied', { body: () => 'ok' }, { success: true, source: 'tool' }, []],
    ['a value, applied', {}, { success: true, source: 'fallback' }, [true]],
    ['a failure, applied', { fallback: raise }, { success: false, failure: { message: 'test' } }, [false]],
  ])('K16 %s', async (_row, { body = raise, fallback = () => 'fallback' }, expected, applied) => {
    const { execute, listener } = setUp(
      toolOf({
        name: 'demo.body',
        access: 'read',
        policies: { fallback: { kind: 'fallback', sources: useMethod } },
        run: body,
        methods: { standIn: fallback },
      }),
    );
    expect(await execute({})).toMatchObject(expected);
    expect(listener.ofType('fallback.finished').map(({ success }) => success)).toEqual(applied);
  });
});
