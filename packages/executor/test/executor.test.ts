import { describe, expect, jest, test } from '@jest/globals';
import { createFailure, type FallbackSource, silentLogger, ToolError } from '@toolwright/contract';
import { ManualClock, registryOf, SeededRandom, SequentialIds, toolOf } from '@toolwright/testkit';
import { PipelineToolExecutor } from '../src/pipeline-tool-executor.js';
import { hang, setUp } from './executor-fixture.js';
import { retryOf } from './retry-of.js';

const retry = retryOf({ maxAttempts: 3, delayMs: 100 });
const reset = Object.assign(new Error('connection reset'), { code: 'ECONNRESET' });
const fail = (): never => {
  throw reset;
};

describe('C1 a call that cannot run', () => {
  test('of an unknown tool gets the nearest names', async () => {
    const { execute } = setUp(toolOf({ name: 'weather.current', access: 'read', run: () => 'sunny' }));
    const result = await execute({ name: 'weather.curent' });
    expect(result).toMatchObject({
      success: false,
      attempts: 0,
      failure: { code: 'tool_not_found', suggestion: 'Did you mean weather.current?' },
    });
  });

  test('with text that is no JSON runs nothing', async () => {
    const run = jest.fn();
    const { execute } = setUp(toolOf({ name: 'demo.run', run }));
    expect(await execute({ arguments: '{"a":' })).toMatchObject({ success: false, attempts: 0, failure: { code: 'malformed_arguments' } });
    expect(run).not.toHaveBeenCalled();
  });

  test.each([
    ['required', 'missing_argument'],
    ['isString', 'invalid_arguments'],
  ])('tells the path of each problem (%s → %s)', async (rule, code) => {
    const problems = [{ path: 'days[0].city', expected: 'a text', received: '5', rule }];
    const { execute } = setUp(toolOf({ name: 'demo.run', run: () => 'x', parse: async () => ({ ok: false, problems }) }));
    expect(await execute({})).toMatchObject({ failure: { code, problems, message: 'days[0].city: expected a text, received 5' } });
  });
});

describe('C10 a call that runs', () => {
  test('gives its value as JSON, with what it took', async () => {
    const { execute } = setUp(toolOf({ name: 'demo.run', access: 'read', run: () => ({ at: new Date(0), gone: undefined }) }));
    expect(await execute({})).toEqual({
      callId: 'call_1',
      tool: 'demo.run',
      success: true,
      data: { at: '1970-01-01T00:00:00.000Z' },
      source: 'tool',
      attempts: 1,
      durationMs: 0,
      warnings: [],
      timestamp: '1970-01-01T00:00:00.000Z',
    });
  });

  test('tells the handler its call, attempt and signal', async () => {
    const { execute } = setUp(
      toolOf({
        name: 'demo.run',
        run: (_input, { tool, callId, attempt, signal }) => ({ tool, callId, attempt, aborted: signal.aborted }),
      }),
    );
    expect(await execute({})).toMatchObject({ data: { tool: 'demo.run', callId: 'call_1', attempt: 1, aborted: false } });
  });

  test.each([
    ['a value that JSON cannot hold', () => ({ big: 1n })],
    ['a function', () => () => {}],
  ])('calls %s the tool’s fault', async (_title, run) => {
    const { execute } = setUp(toolOf({ name: 'demo.run', run }));
    expect(await execute({})).toMatchObject({ success: false, failure: { code: 'invalid_output' } });
  });

  test('turns whatever a handler throws into a result, at once or later', async () => {
    const { execute } = setUp(
      toolOf({ name: 'demo.now', access: 'read', run: fail }),
      toolOf({ name: 'demo.later', access: 'read', run: async () => fail() }),
    );
    expect(await execute({})).toMatchObject({ failure: { category: 'transient' } });
    expect(await execute({ name: 'demo.later' })).toMatchObject({ failure: { category: 'transient' } });
  });
});

describe('C16 a listener that throws', () => {
  test('changes nothing', async () => {
    const onEvent = () => {
      throw new Error('broken listener');
    };
    const tool = toolOf({ name: 'demo.run', access: 'read', run: () => 'sunny' });
    const ports = { clock: new ManualClock(), random: new SeededRandom(1), idSource: new SequentialIds('id_'), logger: silentLogger };
    const executor = new PipelineToolExecutor({ registry: registryOf(tool), listener: { onEvent }, ...ports });
    expect(await executor.execute({ id: '1', name: 'demo.run', arguments: {} })).toMatchObject({ success: true, data: 'sunny' });
  });
});

describe('C4 retry', () => {
  test('answers with the first success and tells each wait before it begins', async () => {
    let attempts = 0;
    const run = (): string => (++attempts < 3 ? fail() : 'sunny');
    const { execute, listener } = setUp(toolOf({ name: 'demo.run', access: 'read', policies: { retry }, run }));
    expect(await execute({})).toMatchObject({ success: true, data: 'sunny', attempts: 3, durationMs: 200 });
    expect(listener.types()).toEqual([
      'call.started',
      ...['attempt.started', 'attempt.finished', 'retry.scheduled'],
      ...['attempt.started', 'attempt.finished', 'retry.scheduled'],
      ...['attempt.started', 'attempt.finished'],
      'call.finished',
    ]);
  });

  test('gives up with the last failure', async () => {
    const { execute } = setUp(toolOf({ name: 'demo.run', access: 'read', policies: { retry }, run: fail }));
    expect(await execute({})).toMatchObject({ success: false, attempts: 3, failure: { message: 'connection reset' } });
  });

  test('a caller who withdraws wakes the wait, and no further attempt is made', async () => {
    const controller = new AbortController();
    const { clock, executor } = setUp(toolOf({ name: 'demo.run', access: 'read', policies: { retry }, run: fail }));
    const pending = executor.execute({ id: 'c', name: 'demo.run', arguments: {} }, { signal: controller.signal });
    await clock.advance(50);
    controller.abort();
    await clock.settle();
    const message = 'The caller withdrew the call while it waited for another attempt. Before that: connection reset';
    expect(await pending).toMatchObject({ success: false, attempts: 1, durationMs: 50, failure: { code: 'cancelled', message } });
    expect(clock.pending).toBe(0);
  });
});

describe('C5 fallback', () => {
  const fallback = (...methods: string[]) => ({
    kind: 'fallback' as const,
    sources: methods.map((method) => ({ kind: 'method' as const, method })),
  });

  test('answers after the last attempt, marked with its source and with what had failed', async () => {
    const { execute, listener } = setUp(
      toolOf({
        name: 'demo.run',
        access: 'read',
        policies: { retry, fallback: fallback('guess') },
        run: fail,
        methods: { guess: (_input, { failure }) => ({ why: failure?.message }) },
      }),
    );
    expect(await execute({})).toMatchObject({
      success: true,
      data: { why: 'connection reset' },
      source: 'fallback',
      attempts: 4,
      degraded: { source: 'method guess', failure: { message: 'connection reset' } },
    });
    expect(listener.ofType('fallback.finished')).toMatchObject([{ source: 'method guess', success: true }]);
  });

  test('tries the sources in order; if all fail, the first failure is the result and the others are warnings', async () => {
    const methods = { second: () => Promise.reject(new Error('also down')), third: hang };
    const { execute } = setUp(
      toolOf({ name: 'demo.run', access: 'read', policies: { fallback: fallback('second', 'third') }, run: fail, methods }),
    );
    const result = await execute({});
    expect(result).toMatchObject({ success: false, failure: { message: 'connection reset' } });
    expect(result.warnings).toEqual([
      expect.stringContaining('method second failed too: also down'),
      expect.stringContaining('method third failed too'),
    ]);
  });

  test.each([
    ['what the tool foresaw', () => Promise.reject(new ToolError('No such city.')), 'read'],
    ['a write that may have happened', fail, 'write'],
  ] as const)('leaves %s alone', async (_title, run, access) => {
    const { execute } = setUp(
      toolOf({ name: 'demo.run', access, policies: { fallback: fallback('guess') }, run, methods: { guess: () => 'guessed' } }),
    );
    expect(await execute({})).toMatchObject({ success: false, attempts: 1 });
  });

  test('replaces a permanent failure that the tool did not foresee', async () => {
    const failure = createFailure('execution_error', 'bad gateway', { category: 'permanent', sideEffect: 'none' });
    const run = (): never => {
      throw new ToolError(failure.message, { ...failure, expected: false });
    };
    const { execute } = setUp(
      toolOf({ name: 'demo.run', access: 'read', policies: { fallback: fallback('guess') }, run, methods: { guess: () => 'guessed' } }),
    );
    expect(await execute({})).toMatchObject({ success: true, data: 'guessed' });
  });

  test.each<[string, FallbackSource, object]>([
    [
      'a constant',
      { kind: 'constant', value: { sky: 'unknown' } },
      { data: { sky: 'unknown' }, attempts: 1, degraded: { source: 'a constant' } },
    ],
    [
      'a function of the input',
      { kind: 'function', use: ({ city }: { city: string }) => `${city}?` },
      { data: 'Oslo?', attempts: 2, degraded: { source: 'a function' } },
    ],
    [
      'another tool, given the same arguments',
      { kind: 'tool', tool: 'demo.other' },
      { data: 'other Oslo', degraded: { source: 'tool demo.other' } },
    ],
  ])('answers from %s', async (_title, source, expected) => {
    const { execute } = setUp(
      toolOf({ name: 'demo.run', access: 'read', policies: { fallback: { kind: 'fallback', sources: [source] } }, run: fail }),
      toolOf({ name: 'demo.other', access: 'read', run: ({ city }) => `other ${String(city)}` }),
    );
    expect(await execute({ arguments: '{"city":"Oslo"}' })).toMatchObject({ success: true, source: 'fallback', ...expected });
  });

  test('never runs for bad arguments', async () => {
    const { execute } = setUp(
      toolOf({
        name: 'demo.run',
        access: 'read',
        policies: { fallback: fallback('guess') },
        run: fail,
        methods: { guess: () => 'guessed' },
      }),
    );
    expect(await execute({ arguments: '[]' })).toMatchObject({ success: false, failure: { code: 'malformed_arguments' } });
  });
});
