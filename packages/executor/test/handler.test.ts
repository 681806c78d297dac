import { describe, expect, jest, test } from '@jest/globals';
import { type RegisteredTool, silentLogger, type ToolContext, type ToolDispatcher, type ToolInterceptor } from '@toolwright/contract';
import { ManualClock, RecordingListener, registryOf, SeededRandom, SequentialIds, toolOf } from '@toolwright/testkit';
import { PipelineToolExecutor, type ToolExecutorOptions } from '../src/pipeline-tool-executor.js';
import { retryOf } from './retry-of.js';

function setUp(tool: RegisteredTool, options: Partial<ToolExecutorOptions> = {}) {
  const clock = new ManualClock();
  const listener = new RecordingListener();
  const executor = new PipelineToolExecutor({
    registry: registryOf(tool),
    clock,
    random: new SeededRandom(1),
    idSource: new SequentialIds('id_'),
    listener,
    logger: silentLogger,
    ...options,
  });
  const begin = (signal?: AbortSignal) =>
    executor.execute({ id: '1', name: tool.descriptor.name, arguments: {} }, signal === undefined ? {} : { signal });
  const updates = () => listener.ofType('call.progressed').map(({ update }) => update);
  return { clock, listener, begin, execute: () => clock.until(begin()), updates };
}

const soon = { timeout: { kind: 'timeout', ms: 100, graceMs: 10 } } as const;

describe('C1 a handler that returns an error', () => {
  const returned = { error: 'no such city', status: 503 };

  test('has failed as if it had thrown it', async () => {
    const { execute } = setUp(toolOf({ name: 'demo.run', access: 'read', run: () => returned }));
    expect(await execute()).toMatchObject({
      success: false,
      failure: {
        code: 'execution_error',
        category: 'transient',
        status: 503,
        sideEffect: 'none',
        message: expect.stringContaining('no such city'),
      },
    });
  });

  test.each<[string, unknown, Partial<Parameters<typeof toolOf>[0]>]>([
    ['it says that this is data', returned, { returnedError: 'data' }],
    ['the error is empty', { error: null, city: 'Oslo' }, {}],
  ])('has succeeded when %s', async (_, value, options) => {
    const { execute } = setUp(toolOf({ name: 'demo.run', access: 'read', run: async () => value, ...options }));
    expect(await execute()).toMatchObject({ success: true, data: value });
  });

  test('is judged by the mappers that are bound', async () => {
    const failureMappers = [{ map: () => ({ message: 'mapped', expected: true }) }];
    const { execute } = setUp(toolOf({ name: 'demo.run', access: 'read', run: () => returned }), { failureMappers });
    expect(await execute()).toMatchObject({ failure: { message: 'mapped', expected: true } });
  });
});

describe('C15 an async generator as a handler', () => {
  test('tells what it yields as progress, and what it returns is the result', async () => {
    async function* run() {
      yield { done: 1, of: 2 };
      yield 'nearly';
      return { rows: 2 };
    }
    const { execute, updates } = setUp(toolOf({ name: 'demo.run', run }));
    expect(await execute()).toMatchObject({ success: true, data: { rows: 2 } });
    expect(updates()).toEqual([{ done: 1, of: 2 }, 'nearly']);
  });

  test('has failed when it throws after a while', async () => {
    async function* run() {
      yield 1;
      throw new TypeError('bug');
    }
    const { execute, updates } = setUp(toolOf({ name: 'demo.run', access: 'read', run }));
    expect(await execute()).toMatchObject({ success: false, failure: { code: 'execution_error' } });
    expect(updates()).toEqual([1]);
  });

  test('is closed when its time is up, and what it yields then is not told', async () => {
    const closed = jest.fn();
    async function* run(_input: unknown, { signal }: ToolContext) {
      try {
        yield 1;
        await new Promise((resolve) => signal.addEventListener('abort', resolve));
        yield 2;
        yield 3;
      } finally {
        closed();
      }
    }
    const { execute, updates } = setUp(toolOf({ name: 'demo.run', access: 'read', run, policies: soon }));
    expect(await execute()).toMatchObject({ success: false, failure: { code: 'timeout' } });
    expect(updates()).toEqual([1]);
    expect(closed).toHaveBeenCalledTimes(1);
  });

  test('that writes and was closed before its end has not told what it did', async () => {
    async function* run(_input: unknown, { signal }: ToolContext) {
      await new Promise((resolve) => signal.addEventListener('abort', resolve));
      yield 2;
      return 'paid';
    }
    const { execute } = setUp(toolOf({ name: 'demo.run', idempotent: true, run, policies: soon }));
    expect(await execute()).toMatchObject({ success: false, failure: { code: 'timeout', sideEffect: 'unknown' } });
  });

  test('that writes and ends in its grace has done what it says', async () => {
    async function* run(_input: unknown, { signal }: ToolContext) {
      yield 1;
      await new Promise((resolve) => signal.addEventListener('abort', resolve));
      return 'paid';
    }
    const { execute } = setUp(toolOf({ name: 'demo.run', run, policies: soon }));
    expect(await execute()).toMatchObject({ success: true, data: 'paid' });
  });
});

describe('C15 progress', () => {
  test('that comes after the end of its attempt is not told', async () => {
    let late: ToolContext['progress'] = () => {};
    const run = (_input: unknown, { progress }: ToolContext): string => {
      late = progress;
      progress('now');
      return 'done';
    };
    const { execute, updates } = setUp(toolOf({ name: 'demo.run', run }));
    await execute();
    late('late');
    expect(updates()).toEqual(['now']);
  });

  test('of a handler that was given up is not told', async () => {
    let late: ToolContext['progress'] = () => {};
    const run = (_input: unknown, { progress }: ToolContext): Promise<never> => {
      late = progress;
      return new Promise(() => {});
    };
    const { execute, updates } = setUp(toolOf({ name: 'demo.run', access: 'read', run, policies: soon }));
    await execute();
    late('late');
    expect(updates()).toEqual([]);
  });

  test('is a copy, and what JSON cannot hold tells nothing', async () => {
    const step = { done: 1 };
    const run = (_input: unknown, { progress }: ToolContext): void => {
      progress(step);
      step.done = 2;
      // A plugin in JavaScript may pass anything.
      progress((() => 1) as never);
    };
    const { execute, updates } = setUp(toolOf({ name: 'demo.run', run }));
    await execute();
    expect(updates()).toEqual([{ done: 1 }]);
  });
});

describe('C1 interceptors and the dispatcher', () => {
  const noteOf = (notes: string[], name: string): ToolInterceptor => ({
    async intercept({ context }, next) {
      notes.push(`${name} ${context.attempt}`);
      const value = await next();
      notes.push(`after ${name}`);
      return `${name}(${value})`;
    },
  });

  test('an interceptor runs around the handler in every attempt, the first outermost', async () => {
    const notes: string[] = [];
    const interceptors = [noteOf(notes, 'outer'), noteOf(notes, 'inner')];
    let runs = 0;
    const run = (): string => {
      runs += 1;
      if (runs === 1) throw Object.assign(new Error('reset'), { code: 'ECONNRESET' });
      return 'value';
    };
    const retry = retryOf({ maxAttempts: 2, delayMs: 1 });
    const { execute } = setUp(toolOf({ name: 'demo.run', access: 'read', run, policies: { retry } }), { ports: { interceptors } });
    expect(await execute()).toMatchObject({ data: 'outer(inner(value))', attempts: 2 });
    expect(notes).toEqual(['outer 1', 'inner 1', 'outer 2', 'inner 2', 'after inner', 'after outer']);
  });

  test('an interceptor that throws is a failure of the attempt', async () => {
    const interceptors: ToolInterceptor[] = [
      {
        intercept() {
          throw new TypeError('bug');
        },
      },
    ];
    const { execute } = setUp(toolOf({ name: 'demo.run', access: 'read', run: () => 1 }), { ports: { interceptors } });
    expect(await execute()).toMatchObject({ success: false, failure: { code: 'execution_error' } });
  });

  test('the handler runs where the dispatcher says', async () => {
    const dispatcher: ToolDispatcher = { dispatch: jest.fn(() => 'elsewhere') };
    const run = jest.fn();
    const { execute } = setUp(toolOf({ name: 'demo.run', run }), { ports: { dispatcher } });
    expect(await execute()).toMatchObject({ data: 'elsewhere' });
    expect(run).not.toHaveBeenCalled();
    expect(dispatcher.dispatch).toHaveBeenCalledWith(expect.objectContaining({ method: 'run', input: {} }));
  });
});

describe('C3 the signal of a handler', () => {
  test('is made only for a handler that looks at it', async () => {
    const made = jest.spyOn(globalThis, 'AbortController');
    const { execute } = setUp(toolOf({ name: 'demo.run', run: async () => 1 }));
    await execute();
    expect(made).not.toHaveBeenCalled();
    made.mockRestore();
  });
});
