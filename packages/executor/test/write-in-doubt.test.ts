import { describe, expect, jest, test } from '@jest/globals';
import { type CallScope, parseRunId, ToolError } from '@toolwright/contract';
import { type Handler, type ToolOptions, toolOf } from '@toolwright/testkit';
import { breakConnection, setUpMemory } from './memory-fixture.js';
import { retryOf } from './retry-of.js';

const retry = retryOf({ maxAttempts: 2, delayMs: 10 });
const keyed: CallScope = { runId: parseRunId('run_1'), idempotencyKey: 'key' };

function refuse(): never {
  throw Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
}

const stopUndone: Handler<object> = (_input, { signal }) =>
  new Promise((_resolve, reject) => {
    const error = new ToolError('Stopped before it was sent.', { category: 'permanent', sideEffect: 'none', expected: false });
    signal.addEventListener('abort', () => reject(error));
  });

/** An idempotent write with two attempts, each of which does what it is told. */
function payWith(attempts: readonly Handler<object>[], options: Partial<ToolOptions<object>> = {}) {
  let begun = 0;
  const run: Handler<object> = (input, context) => attempts[begun++]?.(input, context);
  return toolOf({ name: 'bank.pay', idempotent: true, run, ...options, policies: { retry, ...options.policies } });
}

describe('C4 a write of which an attempt may have had its effect', () => {
  test('stays in doubt when the next attempt did nothing', async () => {
    const { call } = setUpMemory([payWith([breakConnection, refuse])]);
    expect(await call('bank.pay')).toMatchObject({
      attempts: 2,
      failure: {
        code: 'execution_error',
        sideEffect: 'unknown',
        message: expect.stringContaining('An earlier attempt may have taken effect.'),
      },
    });
  });

  test('is not replaced by a fallback', async () => {
    const queue = jest.fn(() => 'queued');
    const fallback = { kind: 'fallback', sources: [{ kind: 'method', method: 'queue' }] } as const;
    const { call } = setUpMemory([payWith([breakConnection, refuse], { policies: { fallback }, methods: { queue } })]);
    expect(await call('bank.pay')).toMatchObject({ success: false, failure: { sideEffect: 'unknown' } });
    expect(queue).not.toHaveBeenCalled();
  });

  test('keeps its key, which the same call takes over', async () => {
    const keys: string[] = [];
    const note: Handler<object> = (_input, { idempotencyKey }) => keys.push(idempotencyKey);
    const { call } = setUpMemory([payWith([breakConnection, refuse, note])]);
    await call('bank.pay', {}, keyed);
    expect(await call('bank.pay', {}, { ...keyed, idempotencyKey: 'another' })).toMatchObject({ success: true });
    expect(keys).toEqual(['key']);
  });

  test.each([
    ['while it waits for the next attempt', refuse],
    ['in an attempt that does nothing', stopUndone],
  ])('stays in doubt when it is withdrawn %s', async (_, second) => {
    const controller = new AbortController();
    const { begin, clock } = setUpMemory([payWith([breakConnection, second], { policies: { retry: { ...retry, maxAttempts: 3 } } })]);
    const result = begin('bank.pay', {}, { signal: controller.signal });
    await clock.advance(10);
    controller.abort();
    expect(await clock.until(result)).toMatchObject({ attempts: 2, failure: { code: 'cancelled', sideEffect: 'unknown' } });
  });

  test('has succeeded when the next attempt does', async () => {
    const { call } = setUpMemory([payWith([breakConnection, () => 'paid'])]);
    expect(await call('bank.pay')).toMatchObject({ success: true, data: 'paid', attempts: 2, warnings: [] });
  });

  test('has done nothing once @Verify found that it did not happen', async () => {
    const answers: unknown[] = [{}, { happened: false }];
    const look = () => answers.shift();
    const { call } = setUpMemory([payWith([breakConnection, breakConnection], { verify: 'look', methods: { look } })]);
    expect(await call('bank.pay')).toMatchObject({ attempts: 2, failure: { sideEffect: 'none' } });
  });

  test('stays in doubt when only a later attempt was not verified', async () => {
    const answers: unknown[] = [{ happened: false }, {}];
    const look = () => answers.shift();
    const { call } = setUpMemory([payWith([breakConnection, breakConnection], { verify: 'look', methods: { look } })]);
    expect(await call('bank.pay')).toMatchObject({ attempts: 2, failure: { sideEffect: 'unknown' } });
  });
});

test('C4 a write that took effect has done so, whatever its next attempt did', async () => {
  const half: Handler<object> = () => {
    throw new ToolError('Paid, but the receipt is not ready.', { category: 'transient', sideEffect: 'applied', expected: false });
  };
  const { call } = setUpMemory([payWith([half, refuse])]);
  expect(await call('bank.pay')).toMatchObject({ attempts: 2, failure: { code: 'execution_error', sideEffect: 'applied' } });
});
