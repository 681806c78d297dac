import { describe, expect, jest, test } from '@jest/globals';
import { type CallScope, type JsonObject, type Principal, parseRunId, type ToolContext } from '@toolwright/contract';
import { faultyPort, ManualClock, type PortFault, type ToolOptions, toolOf } from '@toolwright/testkit';
import { breakConnection, setUpMemory } from './memory-fixture.js';
import { retryOf } from './retry-of.js';

const keyed: CallScope = { idempotencyKey: 'key' };
const runId = parseRunId('run_1');

const pay = (run: ToolOptions<JsonObject>['run'], options: Partial<ToolOptions<JsonObject>> = {}) =>
  toolOf({ name: 'bank.pay', run, ...options });

function refuse(): never {
  throw Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
}

describe('C14 a write with a key', () => {
  test('that was used answers from the journal', async () => {
    const run = jest.fn(() => ({ receipt: 7 }));
    const { call, listener } = setUpMemory([pay(run)]);
    expect(await call('bank.pay', { amount: 5 }, keyed)).toMatchObject({ success: true, source: 'tool', attempts: 1 });
    expect(await call('bank.pay', { amount: 5 }, keyed)).toMatchObject({
      success: true,
      data: { receipt: 7 },
      source: 'journal',
      attempts: 0,
    });
    expect(listener.ofType('call.replayed')).toMatchObject([{ from: 'journal' }]);
    expect(run).toHaveBeenCalledTimes(1);
  });

  test('answers with a second-best value as such', async () => {
    const fallback = { kind: 'fallback', sources: [{ kind: 'constant', value: 'queued' }] } as const;
    const { call } = setUpMemory([pay(refuse, { policies: { fallback } })]);
    await call('bank.pay', {}, keyed);
    expect(await call('bank.pay', {}, keyed)).toMatchObject({
      data: 'queued',
      source: 'journal',
      degraded: { source: expect.any(String), failure: { code: 'execution_error' } },
    });
  });

  test.each<[string, JsonObject, CallScope]>([
    ['arguments', { amount: 6 }, keyed],
    ['a principal', { amount: 5 }, { ...keyed, principal: { id: 'eve' } }],
  ])('is refused to other %s', async (_, given, scope) => {
    const run = jest.fn();
    const { call } = setUpMemory([pay(run)]);
    await call('bank.pay', { amount: 5 }, keyed);
    expect(await call('bank.pay', given, scope)).toMatchObject({ failure: { code: 'idempotency_conflict', sideEffect: 'none' } });
    expect(run).toHaveBeenCalledTimes(1);
  });

  test('is refused to another tool', async () => {
    const other = jest.fn();
    const { call } = setUpMemory([pay(() => 1), toolOf({ name: 'bank.refund', run: other })]);
    await call('bank.pay', {}, keyed);
    expect(await call('bank.refund', {}, keyed)).toMatchObject({ failure: { code: 'idempotency_conflict' } });
    expect(other).not.toHaveBeenCalled();
  });

  test('that did nothing is free again', async () => {
    const run = jest.fn(refuse);
    const { call } = setUpMemory([pay(run)]);
    expect(await call('bank.pay', {}, keyed)).toMatchObject({ failure: { code: 'execution_error', sideEffect: 'none' } });
    // The first implementation never returns, so the compiler expects that of every other.
    run.mockImplementation(() => 'paid' as never);
    expect(await call('bank.pay', {}, keyed)).toMatchObject({ success: true, source: 'tool' });
  });

  test('is remembered for a day', async () => {
    const run = jest.fn(() => 'paid');
    const { call, clock } = setUpMemory([pay(run)]);
    for (const waitMs of [0, 86_399_999, 1]) {
      await clock.advance(waitMs);
      await call('bank.pay', {}, keyed);
    }
    expect(run).toHaveBeenCalledTimes(2);
  });

  test('that nobody can come again with is not journaled, nor is a read', async () => {
    const claim = jest.fn();
    const journal = { claim, settle() {}, release() {} };
    const look = toolOf({ name: 'bank.look', access: 'read', run: () => 1 });
    // It answers nothing, for it is not to be asked.
    const { call } = setUpMemory([pay(() => 1), look], { replace: () => ({ idempotencyStore: journal as never }) });
    expect(await call('bank.pay')).toMatchObject({ success: true });
    expect(await call('bank.look', {}, keyed)).toMatchObject({ success: true });
    expect(claim).not.toHaveBeenCalled();
  });
});

describe('C14 the same write at the same time', () => {
  function waiting(options: Partial<ToolOptions<JsonObject>> = {}) {
    const finish: ((value: unknown) => void)[] = [];
    return { finish, ...setUpMemory([pay(() => new Promise((resolve) => finish.push(resolve)), options)]) };
  }

  test('happens once, and both have its result', async () => {
    const { finish, begin, clock, listener } = waiting();
    const results = [1, 2].map(() => begin('bank.pay', {}, keyed));
    await clock.settle();
    expect(finish).toHaveLength(1);
    finish[0]?.('paid');
    expect((await Promise.all(results)).map((result) => result.success && [result.data, result.source])).toEqual([
      ['paid', 'tool'],
      ['paid', 'journal'],
    ]);
    expect(listener.ofType('call.replayed')).toMatchObject([{ from: 'running' }]);
  });

  test('under way in another process has an outcome that is not known here', async () => {
    const { finish, begin, clock, ports } = waiting();
    const first = begin('bank.pay', {}, keyed);
    await clock.settle();
    const run = jest.fn();
    const elsewhere = setUpMemory([pay(run)], { clock, replace: () => ({ idempotencyStore: ports.idempotencyStore }) });
    expect(await elsewhere.call('bank.pay', {}, keyed)).toMatchObject({ failure: { code: 'outcome_unknown', sideEffect: 'unknown' } });
    expect(run).not.toHaveBeenCalled();
    finish[0]?.('paid');
    await first;
  });

  test('whoever withdraws leaves alone, and does not know how it ends', async () => {
    const { finish, begin, clock } = waiting();
    const controller = new AbortController();
    const first = begin('bank.pay', {}, keyed);
    const second = begin('bank.pay', {}, { ...keyed, signal: controller.signal });
    await clock.settle();
    controller.abort();
    expect(await second).toMatchObject({ failure: { code: 'cancelled', sideEffect: 'unknown' } });
    finish[0]?.('paid');
    expect(await first).toMatchObject({ success: true });
  });
});

describe('C14 a write of which nobody knows whether it happened', () => {
  const timeout = { kind: 'timeout', ms: 100, graceMs: 10 } as const;
  const hang = (): Promise<never> => new Promise(() => {});

  test('X12 is not done again under the same key', async () => {
    const run = jest.fn(hang);
    const { call } = setUpMemory([pay(run, { policies: { timeout } })]);
    for (const attempts of [1, 0]) {
      expect(await call('bank.pay', {}, keyed)).toMatchObject({ attempts, failure: { code: 'outcome_unknown', sideEffect: 'unknown' } });
    }
    expect(run).toHaveBeenCalledTimes(1);
  });

  test('is done again when repeating changes nothing more, with the same key', async () => {
    const keys: string[] = [];
    const run = jest.fn((_input: JsonObject, context: ToolContext): unknown => {
      keys.push(context.idempotencyKey);
      return keys.length === 1 ? hang() : 'paid';
    });
    const { call } = setUpMemory([pay(run, { idempotent: true, policies: { timeout } })]);
    expect(await call('bank.pay', {}, keyed)).toMatchObject({ failure: { code: 'timeout', sideEffect: 'unknown' } });
    expect(await call('bank.pay', {}, keyed)).toMatchObject({ success: true, data: 'paid', source: 'tool' });
    expect(await call('bank.pay', {}, keyed)).toMatchObject({ success: true, source: 'journal' });
    expect(keys).toEqual(['key', 'key']);
  });

  test('stays in doubt when a repetition did nothing', async () => {
    const keys: string[] = [];
    const run = (_input: JsonObject, { idempotencyKey }: ToolContext): unknown => {
      keys.push(idempotencyKey);
      if (keys.length === 1) breakConnection();
      return keys.length === 2 ? refuse() : 'paid';
    };
    const { call } = setUpMemory([pay(run, { idempotent: true })]);
    for (const step of [1, 2, 3]) await call('bank.pay', {}, { runId, step });
    expect(new Set(keys)).toEqual(new Set([keys[0]]));
  });

  test('is never done again when it may arrive once at most: a person must look', async () => {
    const run = jest.fn(hang);
    const { call } = setUpMemory([pay(run, { idempotent: true, delivery: 'at-most-once', policies: { timeout } })]);
    await call('bank.pay', {}, keyed);
    expect(await call('bank.pay', {}, keyed)).toMatchObject({
      failure: { code: 'outcome_unknown', message: expect.stringContaining('until a person has looked') },
    });
    expect(run).toHaveBeenCalledTimes(1);
  });

  test('is settled by looking, when it is asked for again', async () => {
    const run = jest.fn(breakConnection);
    let answer: JsonObject = {};
    const { call, listener } = setUpMemory([pay(run, { verify: 'look', methods: { look: () => answer } })]);
    expect(await call('bank.pay', {}, keyed)).toMatchObject({ failure: { code: 'outcome_unknown' } });
    answer = { happened: true, result: { receipt: 7 } };
    expect(await call('bank.pay', {}, keyed)).toMatchObject({ data: { receipt: 7 }, source: 'journal', warnings: [expect.any(String)] });
    answer = {};
    expect(await call('bank.pay', {}, keyed)).toMatchObject({ data: { receipt: 7 }, source: 'journal' });
    expect(listener.ofType('call.verified').map(({ happened }) => happened)).toEqual(['unknown', 'yes']);
    expect(run).toHaveBeenCalledTimes(1);
  });

  test('is done when looking shows that it never happened', async () => {
    let isBroken = true;
    let answer: JsonObject = {};
    const run = jest.fn(() => (isBroken ? breakConnection() : 'paid'));
    const { call } = setUpMemory([pay(run, { verify: 'look', methods: { look: () => answer } })]);
    await call('bank.pay', {}, keyed);
    isBroken = false;
    answer = { happened: false };
    expect(await call('bank.pay', {}, keyed)).toMatchObject({ data: 'paid', source: 'tool' });
  });

  test('hands its key to the same write of the run, which is then not done again', async () => {
    const run = jest.fn(breakConnection);
    const { call } = setUpMemory([pay(run)]);
    await call('bank.pay', { amount: 5 }, { runId, step: 1 });
    expect(await call('bank.pay', { amount: 5 }, { runId, step: 2 })).toMatchObject({ attempts: 0, failure: { code: 'outcome_unknown' } });
    await call('bank.pay', { amount: 6 }, { runId, step: 3 });
    await call('bank.pay', { amount: 5 }, { runId: parseRunId('run_2'), step: 1 });
    expect(run).toHaveBeenCalledTimes(3);
  });

  test('keeps its key over steps until it is settled; the next is a write of its own', async () => {
    const keys: string[] = [];
    const run = (_input: JsonObject, { idempotencyKey }: ToolContext): unknown => {
      keys.push(idempotencyKey);
      return keys.length === 1 ? breakConnection() : 'paid';
    };
    const { call } = setUpMemory([pay(run, { idempotent: true })]);
    for (const step of [1, 2, 3]) await call('bank.pay', {}, { runId, step });
    expect(keys).toEqual([expect.stringContaining('run_1/1/'), keys[0], expect.stringContaining('run_1/3/')]);
  });
});

describe('C16 a journal that fails', () => {
  const error = new Error('down');
  const clock = new ManualClock();
  const faults: readonly [string, PortFault][] = [
    ['hangs', { kind: 'hang' }],
    ['rejects', { kind: 'reject', error }],
    ['throws', { kind: 'throw', error }],
    ['is late', { kind: 'late', delayMs: 60_000, clock }],
  ];

  test.each(faults)('refuses the write, which has not begun, when it %s', async (_, fault) => {
    const run = jest.fn();
    const { call, listener } = setUpMemory([pay(run)], {
      clock,
      replace: ({ idempotencyStore }) => ({ idempotencyStore: faultyPort(idempotencyStore, fault) }),
    });
    expect(await call('bank.pay', {}, keyed)).toMatchObject({ attempts: 0, failure: { code: 'store_failed', sideEffect: 'none' } });
    expect(listener.ofType('port.failed')).toMatchObject([{ port: 'IdempotencyStore', effect: 'refused' }]);
    expect(run).not.toHaveBeenCalled();
  });

  test('and gives the key when nobody waits any more has it back', async () => {
    const { call, ports } = setUpMemory([pay(() => 1)], {
      clock,
      replace: ({ idempotencyStore }) => ({
        idempotencyStore: faultyPort(idempotencyStore, { kind: 'late', delayMs: 5_000, clock }),
      }),
    });
    await call('bank.pay', {}, keyed);
    await clock.runUntilIdle();
    expect(await clock.until(Promise.resolve(ports.idempotencyStore.claim({ key: 'key', hash: 'any', keepMs: 1 })))).toEqual({
      kind: 'claimed',
    });
  });

  test.each(faults)('when it %s at the end, the result stands, with a warning', async (_, fault) => {
    const { call, listener } = setUpMemory([pay(() => 'paid')], {
      clock,
      replace: ({ idempotencyStore }) => {
        const broken = faultyPort(idempotencyStore, fault);
        return {
          idempotencyStore: {
            claim: (claim) => idempotencyStore.claim(claim),
            settle: (claim, outcome) => broken.settle(claim, outcome),
            release: (key) => broken.release(key),
          },
        };
      },
    });
    expect(await call('bank.pay', {}, keyed)).toMatchObject({ data: 'paid', warnings: [expect.stringContaining('could not be recorded')] });
    expect(listener.ofType('port.failed')).toMatchObject([{ effect: 'ignored' }]);
  });
});

describe('C4 a retry', () => {
  test.each([
    ['X11 repeats only what was not done, where the write is not idempotent', refuse, 3],
    ['X11 does not repeat what may have been done, where the write is not idempotent', breakConnection, 1],
  ])('%s', async (_, run, attempts) => {
    const retry = retryOf({ maxAttempts: 3, delayMs: 1 });
    const { call } = setUpMemory([pay(run, { policies: { retry } })]);
    expect(await call('bank.pay')).toMatchObject({ success: false, attempts });
  });
});

describe('C10 settlement', () => {
  const ann: Principal = { id: 'ann' };
  test.each<[string, Partial<ToolOptions<JsonObject>>, string]>([
    ['a write that may have happened', {}, 'outcome_unknown'],
    ['a write that may be repeated', { idempotent: true }, 'execution_error'],
    ['a read', { access: 'read' }, 'execution_error'],
  ])('of %s', async (_, options, code) => {
    const { call } = setUpMemory([pay(breakConnection, options)]);
    const result = await call('bank.pay', {}, { principal: ann });
    expect(result).toMatchObject({ failure: { code, message: expect.stringContaining('ECONNRESET'), cause: { code: 'ECONNRESET' } } });
  });
});
