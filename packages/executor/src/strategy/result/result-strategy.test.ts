import { describe, expect, jest, test } from '@jest/globals';
import { type Access, createFailure, failed, type JsonValue, type Principal, parseRunId, succeeded } from '@toolwright/contract';
import { faultyPort, ManualClock, type PortFault, RecordingListener, SequentialIds } from '@toolwright/testkit';
import { withoutCall } from '../../execution/call-state.js';
import { Execution } from '../../execution/execution.js';
import { MemoryResultStore } from '../../store/memory-result-store.js';
import type { OutputCheck } from './check-shape.js';
import { resultCheck, resultStrategy } from './result-strategy.js';

const problems = [
  { path: 'days[0].high', expected: 'a number', received: '"warm"', rule: 'type' },
  { path: '', expected: 'a city', received: 'nothing', rule: 'required' },
];

function executionOf(access: Access): Execution {
  return new Execution({ clock: new ManualClock(), listener: new RecordingListener(), origin: {}, access, idempotent: true });
}

const clock = new ManualClock();
const resultStore = new MemoryResultStore({ clock, idSource: new SequentialIds('ref_') });
const checked = (outputCheck: OutputCheck) => resultStrategy(resultCheck({ outputCheck, maxResultBytes: 1_000 }, { clock, resultStore }));

describe('A4 resultStrategy', () => {
  test.each<[string, OutputCheck]>([
    ['at once', () => []],
    ['later', async () => []],
  ])('passes a value on that fits, when the check answers %s', async (_title, check) => {
    const outcome = succeeded({ city: 'Oslo' });
    expect(await checked(check)(executionOf('read'), () => outcome)).toBe(outcome);
  });

  test.each<[Access, string]>([
    ['read', 'none'],
    ['write', 'applied'],
  ])('refuses a result of a %s that does not fit, naming each place; its side effect is %s', async (access, sideEffect) => {
    const outcome = await checked(async () => problems)(executionOf(access), async () => succeeded({}));
    expect(outcome).toMatchObject({
      ok: false,
      failure: {
        code: 'invalid_output',
        category: 'permanent',
        sideEffect,
        message:
          'The tool was to return what its output schema says; days[0].high: expected a number, received "warm"; the result: expected a city, received nothing.',
      },
    });
  });

  test('passes a failure on without a check', async () => {
    const check = jest.fn(() => []);
    const outcome = failed(createFailure('execution_error', 'The tool failed.'));
    expect(await checked(check)(executionOf('read'), () => outcome)).toBe(outcome);
    expect(check).not.toHaveBeenCalled();
  });

  test('refuses a value whose check breaks, and never rejects', async () => {
    const cause = new Error('boom');
    const check: OutputCheck = () => {
      throw cause;
    };
    expect(await checked(check)(executionOf('read'), () => succeeded(1))).toMatchObject({
      ok: false,
      failure: { code: 'invalid_output', cause },
    });
  });
});

describe('C11 resultStrategy', () => {
  const ann: Principal = { id: 'ann' };
  const runId = parseRunId('run_1');

  function setUp(options: { readonly overflow?: 'cut' | 'store'; readonly fault?: PortFault; readonly maxResultBytes?: number } = {}) {
    const { overflow, fault, maxResultBytes = 100 } = options;
    const port = fault ? faultyPort(resultStore, fault) : resultStore;
    const strategy = resultStrategy(resultCheck({ maxResultBytes }, { clock, resultStore: port, ...(overflow && { overflow }) }));
    const listener = new RecordingListener();
    const begin = async (value: JsonValue, access: Access = 'read') => {
      const call = { ...withoutCall, principal: ann };
      const execution = new Execution({ clock, listener, origin: { runId }, access, idempotent: true, call });
      return { execution, outcome: await clock.until(Promise.resolve(strategy(execution, () => succeeded(value)))) };
    };
    return { begin, listener };
  }

  test.each([98, 12])('passes a text on whole that has exactly its limit, or %i characters', async (length) => {
    const { begin, listener } = setUp();
    const { outcome, execution } = await begin('x'.repeat(length));
    expect(outcome).toEqual(succeeded('x'.repeat(length)));
    expect(execution).toMatchObject({ isCut: false, warnings: [] });
    expect(listener.types()).toEqual([]);
  });

  test('cuts what is larger, and says so', async () => {
    const { begin, listener } = setUp();
    const { outcome, execution } = await begin('x'.repeat(99));
    expect(outcome).toEqual(succeeded({ cut: true, bytes: 101, beginning: 'x'.repeat(61) }));
    expect(execution.isCut).toBe(true);
    expect(execution.warnings).toEqual([
      'The result was cut: it has 101 bytes, and at most 100 are passed on. Ask for less to see all of it.',
    ]);
    expect(listener.ofType('result.cut')).toMatchObject([{ bytes: 101 }]);
  });

  test('keeps the whole for the same principal in the same run where that is wanted', async () => {
    const { begin, listener } = setUp({ overflow: 'store' });
    const { outcome } = await begin(['x'.repeat(200)]);
    const reference = listener.ofType('result.cut')[0]?.reference ?? '';
    expect(outcome).toMatchObject({ value: { reference, beginning: expect.stringMatching(/^\["x+$/) } });
    expect(resultStore.get(reference, { principalId: 'ann', runId })).toEqual(['x'.repeat(200)]);
    expect(resultStore.get(reference, { principalId: 'eve', runId })).toBeUndefined();
  });

  test.each<[string, PortFault]>([
    ['hangs', { kind: 'hang' }],
    ['rejects', { kind: 'reject', error: new Error('down') }],
    ['throws', { kind: 'throw', error: new Error('down') }],
    ['is late', { kind: 'late', delayMs: 5_000, clock }],
  ])('C16 cuts without a reference when the store %s', async (_, fault) => {
    const { begin, listener } = setUp({ overflow: 'store', fault });
    const { outcome } = await begin('x'.repeat(200));
    expect(outcome).toEqual(succeeded({ cut: true, bytes: 202, beginning: 'x'.repeat(61) }));
    expect(listener.ofType('port.failed')).toMatchObject([{ port: 'ResultStore', effect: 'ignored' }]);
  });

  test.each<[Access, string]>([
    ['read', 'none'],
    ['write', 'applied'],
  ])('refuses what cannot even be cut; the side effect of a %s is %s', async (access, sideEffect) => {
    const { outcome } = await setUp({ maxResultBytes: 20 }).begin('x'.repeat(99), access);
    expect(outcome).toMatchObject({ failure: { code: 'result_too_large', sideEffect } });
  });
});
