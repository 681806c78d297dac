import { describe, expect, test } from '@jest/globals';
import { parseRunId, type ToolCall } from '@toolwright/contract';
import { toolOf } from '@toolwright/testkit';
import { hang, setUp } from './executor-fixture.js';
import { retryOf } from './retry-of.js';

const call = (id: string, name: string): ToolCall => ({ id, name, arguments: { id } });
const runId = parseRunId('run_1');

describe('B4 what a handler is told', () => {
  test('C14 a key that is the same over all attempts, made from run, step and place in the turn', async () => {
    const keys: string[] = [];
    const retry = retryOf({ maxAttempts: 2, delayMs: 1 });
    const { clock, executor } = setUp(
      toolOf({
        name: 'demo.run',
        access: 'read',
        policies: { retry },
        run: (_input, { idempotencyKey, attempt }) => {
          keys.push(idempotencyKey);
          if (attempt === 1) throw new Error('again');
          return 'ok';
        },
      }),
    );
    await clock.until(executor.executeBatch([call('a', 'demo.run'), call('b', 'demo.run')], { runId, step: 3 }));
    expect(keys.sort()).toEqual(['run_1/3/1', 'run_1/3/1', 'run_1/3/2', 'run_1/3/2']);
  });

  test('C14 outside a run the key is the one that the caller passes, or else a new one each time', async () => {
    const { executor, execute } = setUp(toolOf({ name: 'demo.run', run: (_input, { idempotencyKey }) => idempotencyKey }));
    expect(await executor.execute(call('a', 'demo.run'), { idempotencyKey: 'mine' })).toMatchObject({ data: 'mine' });
    expect(await execute({})).toMatchObject({ data: 'id_1' });
    expect(await execute({})).toMatchObject({ data: 'id_2' });
  });

  test('D1 the results of the same turn that have finished', async () => {
    const { clock, executor } = setUp(
      toolOf({ name: 'demo.read', access: 'read', run: () => 'found' }),
      toolOf({ name: 'demo.write', run: (_input, { earlier }) => earlier.map(({ callId }) => callId) }),
    );
    const results = await clock.until(executor.executeBatch([call('a', 'demo.read'), call('b', 'demo.write'), call('c', 'demo.write')]));
    expect(results.map((result) => result.success && result.data)).toEqual(['found', ['a'], ['a', 'b']]);
  });

  test('C15 a way to tell how far it is', async () => {
    const { execute, listener } = setUp(toolOf({ name: 'demo.run', run: (_input, { progress }) => progress({ percent: 50 }) }));
    await execute({});
    expect(listener.ofType('call.progressed')).toMatchObject([{ callId: 'call_1', tool: 'demo.run', update: { percent: 50 } }]);
  });

  test('a way to call another tool, for the same principal and run, under a key of its own', async () => {
    const { clock, executor } = setUp(
      toolOf({ name: 'demo.outer', access: 'read', run: (_input, { call: callTool }) => callTool('demo.inner', { deep: true }) }),
      toolOf({
        name: 'demo.inner',
        access: 'read',
        run: (input, { callId, principal, runId: id, idempotencyKey }) => ({
          input,
          callId,
          id: id ?? null,
          who: principal?.id ?? null,
          idempotencyKey,
        }),
      }),
    );
    const result = await clock.until(executor.execute(call('a', 'demo.outer'), { runId, step: 1, principal: { id: 'ann' } }));
    expect(result).toMatchObject({
      data: { success: true, data: { input: { deep: true }, callId: 'a/1', id: 'run_1', who: 'ann', idempotencyKey: 'run_1/1/a/1' } },
    });
  });

  test('calls of tools that go deeper than 4 are answered, not run', async () => {
    let runs = 0;
    const { execute } = setUp(
      toolOf({
        name: 'demo.loop',
        access: 'read',
        run: async (_input, { call: callTool }) => {
          runs += 1;
          const result = await callTool('demo.loop', {});
          return result.success ? result.data : result.failure.code;
        },
      }),
    );
    expect(await execute({})).toMatchObject({ success: true, data: 'loop_detected' });
    expect(runs).toBe(5);
  });
});

describe('A7 limits of one call', () => {
  test('tighten what the tool declares', async () => {
    const retry = retryOf({ maxAttempts: 5, delayMs: 10 });
    const { clock, executor } = setUp(
      toolOf({ name: 'demo.hang', access: 'read', policies: { timeout: { kind: 'timeout', ms: 1_000, graceMs: 0 }, retry }, run: hang }),
    );
    const result = await clock.until(executor.execute(call('a', 'demo.hang'), { limits: { timeoutMs: 100, maxAttempts: 2 } }));
    expect(result).toMatchObject({ failure: { code: 'timeout' }, attempts: 2, durationMs: 210 });
  });

  test('never widen it', async () => {
    const { clock, executor } = setUp(
      toolOf({ name: 'demo.hang', access: 'read', policies: { timeout: { kind: 'timeout', ms: 50, graceMs: 0 } }, run: hang }),
    );
    const result = await clock.until(executor.execute(call('a', 'demo.hang'), { limits: { timeoutMs: 9_000, maxAttempts: 9 } }));
    expect(result).toMatchObject({ attempts: 1, durationMs: 50 });
  });

  test('C3 a total caps every layer, fallbacks included', async () => {
    const fallback = { kind: 'fallback', sources: [{ kind: 'method', method: 'guess' }] } as const;
    const { clock, executor } = setUp(
      toolOf({
        name: 'demo.hang',
        access: 'read',
        policies: { timeout: { kind: 'timeout', ms: 100, graceMs: 0 }, fallback },
        run: hang,
        methods: { guess: hang },
      }),
    );
    const result = await clock.until(executor.execute(call('a', 'demo.hang'), { limits: { totalMs: 130 } }));
    expect(result).toMatchObject({ success: false, durationMs: 130 });
  });
});
