import { getEventListeners } from 'node:events';
import { describe, expect, jest, test } from '@jest/globals';
import type { ApprovalAnswer, CallScope, InputVerdict, JsonObject, JsonValue, ToolInput } from '@toolwright/contract';
import { type ToolOptions, toolOf } from '@toolwright/testkit';
import { setUpChains } from './chain-fixture.js';
import { hang, setUpWith } from './executor-fixture.js';

const timeout = { kind: 'timeout', ms: 200, graceMs: 50 } as const;
const schema = { type: 'object', properties: { days: { type: 'integer' } } } as const;
const call = { id: '1', name: 'demo.run', arguments: { days: '2' } };
const tooManyDays = { path: 'days', expected: 'an integer', received: '"2"', rule: 'type' };
const inTime = { kind: 'approved', decidedBy: 'carol', arguments: { days: 1 } } as const;

/** `demo.run`, a write whose arguments are checked as the test says. */
function setUpCheck(parse: ToolInput['parse'], options: Partial<ToolOptions<JsonObject>> = {}) {
  const run = jest.fn(() => 'done');
  const request = (): ApprovalAnswer => inTime;
  const tool = toolOf({ name: 'demo.run', schema, policies: { timeout }, parse, run, ...options });
  return { ...setUpWith({ approvalGate: { request } }, tool), run };
}

/** Takes numbers; answers for them as the test says. */
const takeNumbers =
  (answer: (value: JsonValue) => ReturnType<ToolInput['parse']>): ToolInput['parse'] =>
  (value) =>
    typeof (value as JsonObject).days === 'number' ? answer(value) : { ok: false, problems: [tooManyDays] };

describe('C3 a check of arguments that gives no verdict', () => {
  test.each<[string, CallScope, number]>([
    ['as an attempt of the tool', {}, 200],
    ['as an attempt that the caller allows', { limits: { timeoutMs: 50 } }, 50],
    ['as all attempts that the caller allows', { limits: { totalMs: 30 } }, 30],
    ['as the tool allows where the caller would wait longer', { limits: { timeoutMs: 900, totalMs: 900 } }, 200],
  ])('is waited for as long %s', async (_title, scope, limitMs) => {
    const { clock, executor, run } = setUpCheck(hang);
    expect(await clock.until(executor.execute(call, scope))).toMatchObject({
      attempts: 0,
      durationMs: limitMs,
      failure: {
        code: 'timeout',
        category: 'transient',
        sideEffect: 'none',
        message: `The check of the arguments was to end within ${limitMs} ms and took too long.`,
      },
    });
    expect(clock.pending).toBe(0);
    expect(run).not.toHaveBeenCalled();
  });

  test('is waited for no longer when the caller withdraws', async () => {
    const { clock, executor, run } = setUpCheck(hang);
    const controller = new AbortController();
    const result = executor.execute(call, { signal: controller.signal });
    await clock.advance(20);
    controller.abort();
    expect(await result).toMatchObject({ durationMs: 20, attempts: 0, failure: { code: 'cancelled', sideEffect: 'none' } });
    expect([clock.pending, getEventListeners(controller.signal, 'abort')]).toEqual([0, []]);
    expect(run).not.toHaveBeenCalled();
  });

  test('is not waited for when the caller has withdrawn already', async () => {
    const { clock, executor } = setUpCheck(hang);
    expect(await executor.execute(call, { signal: AbortSignal.abort() })).toMatchObject({ durationMs: 0, failure: { code: 'cancelled' } });
    expect(clock.pending).toBe(0);
  });

  test('C2 ends a call whose arguments were read otherwise in the same way', async () => {
    const { clock, execute, run } = setUpCheck(takeNumbers(hang));
    expect(await execute(call)).toMatchObject({ durationMs: 200, attempts: 0, failure: { code: 'timeout', sideEffect: 'none' } });
    expect(clock.pending).toBe(0);
    expect(run).not.toHaveBeenCalled();
  });

  test('C13 ends a call whose arguments were changed by whoever approved it, and leaves its audit record', async () => {
    const given = { ...call, arguments: { days: 2 } };
    const parse = takeNumbers((value) => ((value as JsonObject).days === 2 ? { ok: true, input: value } : hang()));
    const { clock, execute, listener, run } = setUpCheck(parse, { critical: true, approval: { kind: 'approval', expiresMs: 1_000 } });
    expect(await execute(given)).toMatchObject({ durationMs: 200, attempts: 0, failure: { code: 'timeout', sideEffect: 'none' } });
    expect(listener.ofType('call.audited')).toMatchObject([{ outcome: 'timeout' }]);
    expect(clock.pending).toBe(0);
    expect(run).not.toHaveBeenCalled();
  });

  test('and gives one later has said nothing, even if it fails', async () => {
    const { promise, reject } = Promise.withResolvers<InputVerdict>();
    const { execute, clock, listener } = setUpCheck(() => promise);
    expect(await execute(call)).toMatchObject({ failure: { code: 'timeout' } });
    reject(new TypeError('too late'));
    await clock.settle();
    expect(listener.types()).toEqual(['call.started', 'call.finished']);
  });
});

test('C3 a verdict that comes in time leaves no timer and no listener behind', async () => {
  const { clock, executor } = setUpCheck(async (input) => ({ ok: true, input }));
  const { signal } = new AbortController();
  expect(await executor.execute(call, { signal })).toMatchObject({ success: true, data: 'done' });
  expect([clock.pending, getEventListeners(signal, 'abort')]).toEqual([0, []]);
});

describe('C1 a check of arguments that fails instead of giving a verdict', () => {
  const fail = (): never => {
    throw Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
  };

  test.each<[string, ToolInput['parse']]>([
    ['throws', fail],
    ['rejects', async () => fail()],
    ['throws after arguments were read otherwise', takeNumbers(fail)],
    ['rejects after arguments were read otherwise', takeNumbers(async () => fail())],
  ])('because it %s ends the call, and nothing has run', async (_title, parse) => {
    const { clock, execute, run } = setUpCheck(parse);
    expect(await execute(call)).toMatchObject({
      attempts: 0,
      failure: {
        code: 'execution_error',
        category: 'transient',
        sideEffect: 'none',
        message: 'The check of the arguments failed: connect ECONNREFUSED',
      },
    });
    expect(clock.pending).toBe(0);
    expect(run).not.toHaveBeenCalled();
  });

  test.each<[string, ToolInput['parse']]>([
    ['throws', fail],
    ['rejects', async () => fail()],
  ])('because it %s on what was changed by whoever approved the call leaves the audit record too', async (_title, parse) => {
    const given = { ...call, arguments: { days: 2 } };
    const take = takeNumbers((value) => ((value as JsonObject).days === 2 ? { ok: true, input: value } : parse(value)));
    const { execute, listener } = setUpCheck(take, { critical: true, approval: { kind: 'approval', expiresMs: 1_000 } });
    expect(await execute(given)).toMatchObject({ attempts: 0, failure: { code: 'execution_error', sideEffect: 'none' } });
    expect(listener.ofType('call.audited')).toMatchObject([{ outcome: 'execution_error' }]);
  });
});

describe('D1 a check of arguments that hangs', () => {
  test('holds its neighbours up for a second at most, and fails alone', async () => {
    const slow = toolOf({ name: 'demo.slow', access: 'read', parse: hang, run: () => 'never' });
    const { clock, executor, listener } = setUpWith({}, slow, toolOf({ name: 'demo.write', run: () => 'written' }));
    const turn = ['demo.write', 'demo.slow'].map((name, index) => ({ id: String(index), name, arguments: {} }));
    const results = await clock.until(executor.executeBatch(turn));
    expect(results).toMatchObject([{ data: 'written' }, { failure: { code: 'timeout' }, durationMs: 30_000 }]);
    expect(listener.ofType('call.finished')).toMatchObject([
      { callId: '0', at: 1_000 },
      { callId: '1', at: 31_000 },
    ]);
    expect(clock.pending).toBe(0);
  });

  test('holds a turn up no longer than the caller waits', async () => {
    const slow = toolOf({ name: 'demo.slow', parse: hang, run: () => 'never' });
    const { clock, executor } = setUpWith({}, slow);
    const controller = new AbortController();
    const turn = ['a', 'b'].map((id) => ({ id, name: 'demo.slow', arguments: {} }));
    const results = executor.executeBatch(turn, { signal: controller.signal });
    await clock.advance(20);
    controller.abort();
    expect(await results).toMatchObject([{ failure: { code: 'cancelled' } }, { failure: { code: 'cancelled' } }]);
    expect([clock.pending, clock.now()]).toEqual([0, 20]);
  });
});

test('D2 a chain ends though the check of a step hangs, whose key it would have liked to know', async () => {
  const stateful = (): string => 'account';
  const { run, clock } = setUpChains(toolOf({ name: 'demo.slow', stateful, parse: hang, run: () => 'never', policies: { timeout } }));
  const steps = [{ id: 'one', tool: 'demo.slow' }];
  expect(await run({ name: 'slow', steps })).toMatchObject({ failure: { code: 'timeout', sideEffect: 'none' } });
  expect([clock.pending, clock.now()]).toEqual([0, 200]);
});
