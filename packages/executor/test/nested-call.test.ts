import { describe, expect, test } from '@jest/globals';
import { parseRunId, type ToolContext } from '@toolwright/contract';
import { toolOf } from '@toolwright/testkit';
import { hang, setUp } from './executor-fixture.js';
import { breakConnection, setUpMemory } from './memory-fixture.js';
import { retryOf } from './retry-of.js';

const timeout = { kind: 'timeout', ms: 100, graceMs: 0 } as const;
const callInner = (_input: unknown, { call }: ToolContext): unknown => call('demo.inner', {});

describe('C3 a call that a tool makes', () => {
  test('is withdrawn when the attempt that made it is stopped', async () => {
    const signals: AbortSignal[] = [];
    const { clock, execute, listener } = setUp(
      toolOf({ name: 'demo.outer', policies: { timeout }, run: callInner }),
      toolOf({
        name: 'demo.inner',
        policies: { timeout: { ...timeout, ms: 1_000 } },
        run: (_input, { signal }) => {
          signals.push(signal);
          return hang();
        },
      }),
    );
    expect(await execute({})).toMatchObject({ failure: { code: 'outcome_unknown' }, durationMs: 100 });
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
    await clock.runUntilIdle();
    expect(clock.now()).toBe(100);
    expect(listener.ofType('call.finished')).toHaveLength(2);
  });

  test('does not begin once that attempt is over', async () => {
    const begun: string[] = [];
    const { clock, execute } = setUp(
      toolOf({
        name: 'demo.outer',
        policies: { timeout },
        run: async (_input, { call }) => {
          await new Promise<void>((resolve) => clock.schedule(150, resolve));
          await call('demo.inner', {});
        },
      }),
      toolOf({ name: 'demo.inner', run: () => begun.push('inner') }),
    );
    await execute({});
    await clock.runUntilIdle();
    expect(begun).toEqual([]);
  });

  test('has no more time than that attempt has left', async () => {
    const { clock, execute, listener } = setUp(
      toolOf({
        name: 'demo.outer',
        access: 'read',
        policies: { timeout },
        run: async (input, context) => {
          await new Promise<void>((resolve) => clock.schedule(60, resolve));
          return callInner(input, context);
        },
      }),
      toolOf({
        name: 'demo.inner',
        access: 'read',
        policies: { retry: retryOf({ maxAttempts: 3, delayMs: 50 }) },
        run: breakConnection,
      }),
    );
    expect(await execute({})).toMatchObject({ success: true, data: { success: false }, durationMs: 60 });
    expect(listener.ofType('retry.scheduled')).toEqual([]);
  });
});

describe('C14 the key of a call that a tool makes', () => {
  /** A tool that pays, and then fails until its third attempt. */
  const setUpPayer = () => {
    const payments: string[] = [];
    const outer = toolOf({
      name: 'shop.order',
      idempotent: true,
      policies: { retry: retryOf({ maxAttempts: 3, delayMs: 10 }) },
      run: async (_input, { call, attempt }) => {
        await call('bank.look', {});
        const paid = await call('bank.pay', {});
        if (attempt < 3) breakConnection();
        return paid.success && paid.source;
      },
    });
    const look = toolOf({ name: 'bank.look', access: 'read', run: () => 5 });
    const pay = toolOf({ name: 'bank.pay', run: (_input, { idempotencyKey }) => payments.push(idempotencyKey) });
    return { ...setUpMemory([outer, look, pay]), payments };
  };

  test('is the same in every attempt, so that a retry finds what was written before', async () => {
    const { call, payments } = setUpPayer();
    expect(await call('shop.order', {}, { idempotencyKey: 'k' })).toMatchObject({ data: 'journal', attempts: 3 });
    expect(payments).toEqual(['k/2']);
  });

  test('is the same in every attempt though the key of the caller is random', async () => {
    const { call, payments } = setUpPayer();
    expect(await call('shop.order')).toMatchObject({ data: 'journal', attempts: 3 });
    expect(payments).toHaveLength(1);
  });

  test('is made from the key that its caller took over', async () => {
    const payments: string[] = [];
    const { call } = setUpMemory([
      toolOf({
        name: 'shop.order',
        idempotent: true,
        run: async (_input, context) => {
          await context.call('bank.pay', {});
          if (payments.length === 1 && context.callId === 'call_1') breakConnection();
          return context.idempotencyKey;
        },
      }),
      toolOf({ name: 'bank.pay', run: (_input, { idempotencyKey }) => payments.push(idempotencyKey) }),
    ]);
    const run = { runId: parseRunId('run_1'), step: 1 };
    expect(await call('shop.order', {}, run)).toMatchObject({ success: false });
    expect(await call('shop.order', {}, { ...run, step: 2 })).toMatchObject({ data: 'run_1/1/call_1' });
    expect(payments).toEqual(['run_1/1/call_1/1']);
  });

  test('is another in a fallback, whose calls are others', async () => {
    const keys: string[] = [];
    const note = (_input: unknown, { idempotencyKey }: ToolContext): unknown => keys.push(idempotencyKey);
    const { call } = setUpMemory([
      toolOf({
        name: 'shop.order',
        access: 'read',
        policies: {
          fallback: {
            kind: 'fallback',
            sources: [
              { kind: 'method', method: 'orderByMail' },
              { kind: 'tool', tool: 'post.send' },
            ],
          },
        },
        run: async (_input, context) => {
          await context.call('bank.pay', {});
          return breakConnection();
        },
        methods: {
          orderByMail: async (_input, context) => {
            await context.call('mail.send', {});
            return breakConnection();
          },
        },
      }),
      ...['bank.pay', 'mail.send', 'post.send'].map((name) => toolOf({ name, run: note })),
    ]);
    expect(await call('shop.order', {}, { idempotencyKey: 'k' })).toMatchObject({ success: true, source: 'fallback' });
    expect(keys).toEqual(['k/1', 'k/orderByMail/1', 'k/post.send']);
  });
});

test('C14 a method that verifies a write may call tools', async () => {
  const { call } = setUpMemory([
    toolOf({
      name: 'bank.pay',
      verify: 'isPaid',
      run: breakConnection,
      methods: {
        isPaid: async (_input, context) => {
          const found = await context.call('bank.look', {});
          return { happened: true, result: found.success ? found.data : null };
        },
      },
    }),
    toolOf({ name: 'bank.look', access: 'read', run: () => 'paid' }),
  ]);
  expect(await call('bank.pay')).toMatchObject({ success: true, data: 'paid' });
});
