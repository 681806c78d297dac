import { describe, expect, jest, test } from '@jest/globals';
import type { InputProblem, JsonObject, JsonValue, ToolContext } from '@toolwright/contract';
import { type Handler, type ToolOptions, toolOf } from '@toolwright/testkit';
import { breakConnection, setUpMemory } from './memory-fixture.js';
import { retryOf } from './retry-of.js';

const timeout = { kind: 'timeout', ms: 100, graceMs: 10 } as const;
const retry = retryOf({ maxAttempts: 3, delayMs: 1 });
const hang = (): Promise<never> => new Promise(() => {});

const pay = (look: Handler<JsonObject>, options: Partial<ToolOptions<JsonObject>> = {}) =>
  toolOf({ name: 'bank.pay', run: breakConnection, verify: 'look', methods: { look }, policies: { timeout }, ...options });

describe('C14 @Verify', () => {
  test('a write that happened has succeeded, with what it gave', async () => {
    const { call, listener } = setUpMemory([pay(() => ({ happened: true, result: { receipt: 7 } }))]);
    expect(await call('bank.pay')).toMatchObject({
      success: true,
      data: { receipt: 7 },
      source: 'tool',
      attempts: 1,
      warnings: ['At first nobody knew whether it happened; it was verified that it did.'],
    });
    expect(listener.ofType('call.verified')).toMatchObject([{ happened: 'yes' }]);
    expect(listener.ofType('attempt.started')).toHaveLength(1);
  });

  test('a write that did not happen may be repeated', async () => {
    let runs = 0;
    const run = (): unknown => (++runs === 1 ? breakConnection() : 'paid');
    const { call } = setUpMemory([pay(() => ({ happened: false }), { run, policies: { timeout, retry } })]);
    expect(await call('bank.pay')).toMatchObject({ success: true, data: 'paid', attempts: 2 });
  });

  test('a write that did not happen may be replaced', async () => {
    const fallback = { kind: 'fallback', sources: [{ kind: 'constant', value: 'queued' }] } as const;
    const { call } = setUpMemory([pay(() => ({ happened: false }), { policies: { timeout, fallback } })]);
    expect(await call('bank.pay')).toMatchObject({ data: 'queued', source: 'fallback', degraded: { failure: { sideEffect: 'none' } } });
  });

  test.each<[string, Handler<JsonObject>]>([
    ['says nothing of use', () => ({})],
    ['returns nothing', () => undefined],
    ['throws', breakConnection],
    ['hangs', hang],
  ])('a method that %s leaves it unknown', async (_, look) => {
    const { call, listener } = setUpMemory([pay(look, { policies: { timeout, retry } })]);
    expect(await call('bank.pay')).toMatchObject({ attempts: 1, failure: { code: 'outcome_unknown', sideEffect: 'unknown' } });
    expect(listener.ofType('call.verified')).toMatchObject([{ happened: 'unknown' }]);
  });

  test.each<[string, Partial<ToolOptions<JsonObject>>]>([
    ['succeeded', { run: () => 'paid' }],
    [
      'certainly did nothing',
      {
        run: () => {
          throw Object.assign(new Error('refused'), { code: 'ECONNREFUSED' });
        },
      },
    ],
  ])('is not asked when the write %s', async (_, options) => {
    const look = jest.fn();
    const { call } = setUpMemory([pay(look, options)]);
    await call('bank.pay');
    expect(look).not.toHaveBeenCalled();
  });

  test('is told the same input and key, and its time is limited as that of an attempt', async () => {
    const seen: unknown[] = [];
    const look = (input: JsonObject, { idempotencyKey, signal }: ToolContext): Promise<never> => {
      seen.push(input, idempotencyKey);
      signal.addEventListener('abort', () => seen.push('stopped'));
      return hang();
    };
    const { call } = setUpMemory([pay(look)]);
    expect(await call('bank.pay', { amount: 5 }, { idempotencyKey: 'key' })).toMatchObject({ durationMs: 110 });
    expect(seen).toEqual([{ amount: 5 }, 'key', 'stopped']);
  });

  test('has time of its own when that of the attempts is over', async () => {
    const look = jest.fn(() => ({ happened: true, result: 'paid' }));
    const { call } = setUpMemory([pay(look, { run: hang, policies: { timeout: { ...timeout, totalMs: 50 } } })]);
    expect(await call('bank.pay')).toMatchObject({ success: true, data: 'paid', durationMs: 60 });
  });

  test('has none beyond the limits of the caller', async () => {
    const look = jest.fn(() => ({ happened: true, result: 'paid' }));
    const { call } = setUpMemory([pay(look, { run: hang })]);
    expect(await call('bank.pay', {}, { limits: { totalMs: 50 } })).toMatchObject({ failure: { code: 'outcome_unknown' } });
    expect(look).not.toHaveBeenCalled();
  });

  test('is not asked once the caller has withdrawn', async () => {
    const look = jest.fn();
    const controller = new AbortController();
    const { begin, clock } = setUpMemory([pay(look, { run: hang })]);
    const result = begin('bank.pay', {}, { signal: controller.signal });
    await clock.settle();
    controller.abort();
    expect(await clock.until(result)).toMatchObject({ failure: { code: 'outcome_unknown' } });
    expect(look).not.toHaveBeenCalled();
  });

  test('a result that does not fit is not passed on, though the write happened', async () => {
    const outputCheck = (value: JsonValue): readonly InputProblem[] =>
      typeof value === 'number' ? [] : [{ path: '', expected: 'a number', received: 'a text', rule: 'type' }];
    const { call } = setUpMemory([pay(() => ({ happened: true, result: 'paid' }), { outputCheck })]);
    expect(await call('bank.pay')).toMatchObject({ failure: { code: 'invalid_output', sideEffect: 'applied' } });
  });
});
