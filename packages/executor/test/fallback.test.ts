import { describe, expect, jest, test } from '@jest/globals';
import {
  type ErrorCode,
  type FallbackSource,
  type JsonObject,
  type PolicySet,
  parseRunId,
  type ToolContext,
  ToolError,
  ToolwrightError,
} from '@toolwright/contract';
import { toolOf } from '@toolwright/testkit';
import { MemoryCallBudget } from '../src/gate/memory-call-budget.js';
import { hang, setUp, setUpWith } from './executor-fixture.js';

type Run = (input: JsonObject, context: ToolContext) => unknown;

const to = (...sources: readonly FallbackSource[]): Pick<PolicySet, 'fallback'> => ({ fallback: { kind: 'fallback', sources } });
const toTool = (tool: string): FallbackSource => ({ kind: 'tool', tool });
const toMethod = (method: string): FallbackSource => ({ kind: 'method', method });
const down: Run = () => {
  throw new TypeError('connection reset');
};
/** Fails before anything has happened. */
const refused: Run = () => {
  throw new ToolError('refused', { category: 'transient', expected: false });
};

describe('C5 what a fallback may replace', () => {
  test.each<ErrorCode>([
    'malformed_arguments',
    'missing_argument',
    'invalid_arguments',
    'permission_denied',
    'approval_required',
    'approval_denied',
    'budget_exceeded',
    'loop_detected',
    'idempotency_conflict',
    'cancelled',
  ])('not %s, which the handler passes on from a tool that it called', async (code) => {
    const standIn = jest.fn();
    const run: Run = () => {
      throw new ToolwrightError(code, 'no');
    };
    const { execute } = setUp(toolOf({ name: 'demo.run', access: 'read', policies: to(toMethod('standIn')), run, methods: { standIn } }));
    expect(await execute({})).toMatchObject({ success: false, failure: { code, message: 'no' } });
    expect(standIn).not.toHaveBeenCalled();
  });

  test.each<ErrorCode>(['timeout', 'circuit_open', 'bulkhead_full', 'rate_limited', 'execution_error', 'invalid_output', 'tool_disabled'])(
    '%s',
    async (code) => {
      const run: Run = () => {
        throw new ToolwrightError(code, 'no', { sideEffect: 'none' });
      };
      const methods = { standIn: () => 'second best' };
      const { execute } = setUp(toolOf({ name: 'demo.run', access: 'read', policies: to(toMethod('standIn')), run, methods }));
      expect(await execute({})).toMatchObject({ data: 'second best', degraded: { source: 'method standIn', failure: { code } } });
    },
  );

  test('of a write only what certainly did not happen', async () => {
    const methods = { standIn: () => 'queued' };
    const policies = to(toMethod('standIn'));
    const { executor } = setUp(
      toolOf({ name: 'demo.refused', policies, run: refused, methods }),
      toolOf({ name: 'demo.down', policies, run: down, methods }),
    );
    expect(await executor.execute({ id: '1', name: 'demo.refused', arguments: {} })).toMatchObject({ data: 'queued' });
    expect(await executor.execute({ id: '1', name: 'demo.down', arguments: {} })).toMatchObject({
      attempts: 1,
      failure: { sideEffect: 'unknown' },
    });
  });
});

describe('C5 the sources of a fallback', () => {
  test('none is tried after one that may have written', async () => {
    const third = jest.fn();
    const policies = to(toMethod('second'), toMethod('third'));
    const { execute } = setUp(toolOf({ name: 'demo.run', policies, run: refused, methods: { second: down, third } }));
    expect(await execute({})).toMatchObject({
      success: false,
      attempts: 2,
      failure: { sideEffect: 'unknown' },
      warnings: ['The tool had failed before its fallback method second: refused'],
    });
    expect(third).not.toHaveBeenCalled();
  });

  test('none is tried when the caller withdraws meanwhile: the call is cancelled', async () => {
    const third = jest.fn();
    const controller = new AbortController();
    const policies = { ...to(toMethod('second'), toMethod('third')), timeout: { kind: 'timeout', ms: 1_000, graceMs: 0 } as const };
    const { clock, executor } = setUp(toolOf({ name: 'demo.run', access: 'read', policies, run: down, methods: { second: hang, third } }));
    const pending = executor.execute({ id: '1', name: 'demo.run', arguments: {} }, { signal: controller.signal });
    await clock.advance(100);
    controller.abort();
    expect(await clock.until(pending)).toMatchObject({ durationMs: 100, failure: { code: 'cancelled' } });
    expect(third).not.toHaveBeenCalled();
  });

  test('each has its own timeout', async () => {
    const policies = { ...to(toMethod('second'), toMethod('third')), timeout: { kind: 'timeout', ms: 100, graceMs: 0 } as const };
    const methods = { second: hang, third: () => 'third' };
    const { execute, listener } = setUp(toolOf({ name: 'demo.run', access: 'read', policies, run: hang, methods }));
    expect(await execute({})).toMatchObject({ data: 'third', durationMs: 200, attempts: 3, degraded: { source: 'method third' } });
    expect(listener.ofType('fallback.started')).toMatchObject([
      { source: 'method second', failure: { code: 'timeout' } },
      { source: 'method third', failure: { code: 'timeout' } },
    ]);
    expect(listener.ofType('fallback.finished')).toMatchObject([
      { source: 'method second', success: false, durationMs: 100 },
      { source: 'method third', success: true, durationMs: 0 },
    ]);
  });

  test('a tool runs under its own policies and for the same principal', async () => {
    const run = jest.fn<Run>(() => 'other');
    const { executor } = setUp(
      toolOf({ name: 'demo.run', access: 'read', policies: to(toTool('demo.other')), run: down }),
      toolOf({ name: 'demo.other', access: 'read', permissions: ['other'], run }),
    );
    const call = { id: '1', name: 'demo.run', arguments: { city: 'Oslo' } };
    expect(await executor.execute(call, { principal: { id: 'bob' } })).toMatchObject({
      failure: { message: 'connection reset' },
      warnings: [expect.stringContaining('may not use demo.other')],
    });
    const ann = { id: 'ann', permissions: ['other'] };
    expect(await executor.execute(call, { principal: ann })).toMatchObject({ data: 'other', source: 'fallback' });
    expect(run).toHaveBeenCalledTimes(1);
    expect(run.mock.calls[0]).toMatchObject([{ city: 'Oslo' }, { principal: ann }]);
  });

  test('C14 a tool has a key of its own, made from that of the call', async () => {
    const keys: string[] = [];
    const run: Run = (_input, { idempotencyKey }) => {
      keys.push(idempotencyKey);
      throw new ToolError('refused', { category: 'transient', expected: false });
    };
    const { execute } = setUp(
      toolOf({ name: 'demo.run', policies: to(toTool('demo.second'), toTool('demo.third')), run }),
      toolOf({ name: 'demo.second', run }),
      toolOf({ name: 'demo.third', run }),
    );
    await execute({});
    expect(keys).toEqual([keys[0], `${keys[0]}/demo.second`, `${keys[0]}/demo.third`]);
  });

  test('C3 a tool has no more time than the caller has left', async () => {
    const { clock, executor } = setUp(
      toolOf({ name: 'demo.run', access: 'read', policies: to(toTool('demo.other')), run: down }),
      toolOf({ name: 'demo.other', access: 'read', policies: { timeout: { kind: 'timeout', ms: 1_000, graceMs: 0 } }, run: hang }),
    );
    const call = { id: '1', name: 'demo.run', arguments: {} };
    expect(await clock.until(executor.execute(call, { limits: { totalMs: 130 } }))).toMatchObject({ success: false, durationMs: 130 });
    expect(await clock.until(executor.execute(call))).toMatchObject({ success: false, durationMs: 1_000 });
  });

  test('a tool counts towards the budget of the run', async () => {
    const { executor } = setUpWith(
      { callBudget: new MemoryCallBudget({ perRun: 1 }) },
      toolOf({ name: 'demo.run', access: 'read', policies: to(toTool('demo.other')), run: down }),
      toolOf({ name: 'demo.other', access: 'read', run: () => 'other' }),
    );
    const result = await executor.execute({ id: '1', name: 'demo.run', arguments: {} }, { runId: parseRunId('run_1'), step: 1 });
    expect(result).toMatchObject({ success: false, warnings: [expect.stringContaining('reached its limit')] });
  });

  test('two tools that fall back to each other come to an end', async () => {
    const ping = jest.fn(down);
    const pong = jest.fn(down);
    const { execute } = setUp(
      toolOf({ name: 'demo.ping', access: 'read', policies: to(toTool('demo.pong')), run: ping }),
      toolOf({ name: 'demo.pong', access: 'read', policies: to(toTool('demo.ping')), run: pong }),
    );
    expect(await execute({})).toMatchObject({ success: false, failure: { message: 'connection reset' } });
    expect([ping.mock.calls.length, pong.mock.calls.length]).toEqual([3, 2]);
  });

  test('a method that is not there is a failed source, not a crash', async () => {
    const policies = to(toMethod('nowhere'), { kind: 'constant', value: 'last' });
    const { execute } = setUp(toolOf({ name: 'demo.run', access: 'read', policies, run: down }));
    expect(await execute({})).toMatchObject({ data: 'last', warnings: [expect.stringContaining('method nowhere failed too')] });
  });
});
