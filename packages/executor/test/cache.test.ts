import { getEventListeners } from 'node:events';
import { describe, expect, jest, test } from '@jest/globals';
import { type CachePolicy, type JsonObject, type Principal, parseRunId, type ToolContext } from '@toolwright/contract';
import { faultyPort, ManualClock, type PortFault, type ToolOptions, toolOf } from '@toolwright/testkit';
import { breakConnection, setUpMemory } from './memory-fixture.js';

const everybodys: CachePolicy = { kind: 'cache', ttlMs: 1_000, staleIfErrorMs: 9_000, scope: 'tool', tags: ['weather'] };
const ann: Principal = { id: 'ann', tenant: 'acme' };

const forecast = (run: ToolOptions<JsonObject>['run'], options: Partial<ToolOptions<JsonObject>> = {}) =>
  toolOf({ name: 'weather.forecast', access: 'read', run, policies: { cache: everybodys }, ...options });

/** A tool that counts its runs, and fails while it is told to. */
function counting() {
  const state = { runs: 0, fails: false };
  const run = async (): Promise<number> => {
    state.runs += 1;
    return state.fails ? breakConnection() : state.runs;
  };
  return { state, run };
}

describe('C9 a cached read', () => {
  test('answers from the cache while the value is fresh, whatever the order of the arguments', async () => {
    const { state, run } = counting();
    const { call, clock, listener } = setUpMemory([forecast(run)]);
    expect(await call('weather.forecast', { city: 'Oslo', days: 2 })).toMatchObject({ data: 1, source: 'tool', attempts: 1 });
    await clock.advance(999);
    expect(await call('weather.forecast', { days: 2, city: 'Oslo' })).toMatchObject({ data: 1, source: 'cache', attempts: 0 });
    await clock.advance(1);
    expect(await call('weather.forecast', { city: 'Oslo', days: 2 })).toMatchObject({ data: 2, source: 'tool' });
    expect(listener.ofType('cache.asked')).toMatchObject([
      { answer: 'miss' },
      { answer: 'hit', ageMs: 999 },
      { answer: 'stale', ageMs: 1_000 },
    ]);
    expect(state.runs).toBe(2);
  });

  test('is fresh for 300 s and never stale as declared by default', async () => {
    const { run } = counting();
    const cache: CachePolicy = { kind: 'cache', ttlMs: 300_000, staleIfErrorMs: 0, scope: 'user', tags: [] };
    const { call, clock } = setUpMemory([forecast(run, { policies: { cache } })]);
    const sources = [];
    for (const waitMs of [0, 299_999, 1]) {
      await clock.advance(waitMs);
      sources.push((await call('weather.forecast', {}, { principal: ann })) as { readonly source?: string });
    }
    expect(sources.map(({ source }) => source)).toEqual(['tool', 'cache', 'tool']);
  });

  test('is not answered with what other arguments, versions or schemas gave', async () => {
    const { run } = counting();
    const policies = { cache: everybodys };
    const tools = [
      toolOf({ name: 'a.one', access: 'read', run, policies }),
      toolOf({ name: 'a.two', access: 'read', run, policies }),
      toolOf({ name: 'a.three', access: 'read', run, policies, version: '2' }),
    ];
    const { call, ports } = setUpMemory(tools);
    await call('a.one', { city: 'Oslo' });
    expect(await call('a.one', { city: 'Bergen' })).toMatchObject({ source: 'tool' });
    expect(await call('a.two', { city: 'Oslo' })).toMatchObject({ source: 'tool' });
    const changed = (options: Partial<ToolOptions<JsonObject>>) =>
      setUpMemory([toolOf({ name: 'a.one', access: 'read', run, policies, ...options })], {
        replace: () => ({ cacheStore: ports.cacheStore }),
      });
    expect(await changed({}).call('a.one', { city: 'Oslo' })).toMatchObject({ source: 'cache' });
    expect(await changed({ version: '2' }).call('a.one', { city: 'Oslo' })).toMatchObject({ source: 'tool' });
    expect(await changed({ schema: { type: 'object', title: 'new' } }).call('a.one', { city: 'Oslo' })).toMatchObject({ source: 'tool' });
  });

  test.each<[CachePolicy['scope'], Principal | undefined, Principal | undefined, 'cache' | 'tool']>([
    ['tool', ann, undefined, 'cache'],
    ['user', ann, ann, 'cache'],
    ['user', ann, { id: 'bob', tenant: 'acme' }, 'tool'],
    ['user', ann, { id: 'ann', tenant: 'other' }, 'tool'],
    ['user', undefined, undefined, 'tool'],
    ['tenant', ann, { id: 'bob', tenant: 'acme' }, 'cache'],
    ['tenant', ann, { id: 'ann', tenant: 'other' }, 'tool'],
    ['tenant', { id: 'ann' }, { id: 'bob' }, 'tool'],
  ])('of scope %s, stored for %j, answers %j from the %s', async (scope, first, second, source) => {
    const { run } = counting();
    const { call } = setUpMemory([forecast(run, { policies: { cache: { ...everybodys, scope } } })]);
    await call('weather.forecast', {}, first ? { principal: first } : {});
    expect(await call('weather.forecast', {}, second ? { principal: second } : {})).toMatchObject({ source });
  });

  test('stores no argument where it can be read', async () => {
    const keys: string[] = [];
    const cacheStore = { get: (key: string) => void keys.push(key), set: (key: string) => void keys.push(key), invalidate() {} };
    const { call } = setUpMemory([forecast(() => 1)], { replace: () => ({ cacheStore }) });
    await call('weather.forecast', { pin: '1234-secret' });
    expect(keys).toHaveLength(2);
    expect(keys.join()).not.toContain('secret');
  });

  test('gives a value that nobody can change for the next', async () => {
    const { call } = setUpMemory([forecast(() => ({ days: [1] }))]);
    const first = await call('weather.forecast');
    if (first.success) (first.data as { days: number[] }).days.push(2);
    expect(await call('weather.forecast')).toMatchObject({ source: 'cache', data: { days: [1] } });
  });

  test('keeps no result that was cut', async () => {
    const { call } = setUpMemory([forecast(() => 'x'.repeat(200), { maxResultBytes: 100 })]);
    await call('weather.forecast');
    expect(await call('weather.forecast')).toMatchObject({ source: 'tool', data: { cut: true } });
  });

  test('X08 answers while the circuit is open', async () => {
    const { state, run } = counting();
    const circuitBreaker = {
      kind: 'circuitBreaker',
      failureRatio: 0.5,
      minimumCalls: 1,
      window: { kind: 'calls', calls: 1 },
      openMs: 60_000,
      successThreshold: 1,
    } as const;
    const { call, listener } = setUpMemory([forecast(run, { policies: { cache: everybodys, circuitBreaker } })]);
    await call('weather.forecast', { city: 'Oslo' });
    state.fails = true;
    await call('weather.forecast', { city: 'Bergen' });
    expect(await call('weather.forecast', { city: 'Bergen' })).toMatchObject({ failure: { code: 'circuit_open' } });
    const attempts = listener.ofType('attempt.rejected').length;
    expect(await call('weather.forecast', { city: 'Oslo' })).toMatchObject({ success: true, source: 'cache' });
    expect(listener.ofType('attempt.rejected')).toHaveLength(attempts);
  });

  test('X09 does not keep what a fallback gave', async () => {
    const { state, run } = counting();
    state.fails = true;
    const fallback = { kind: 'fallback', sources: [{ kind: 'constant', value: 'mild' }] } as const;
    const { call } = setUpMemory([forecast(run, { policies: { cache: everybodys, fallback } })]);
    for (const runs of [1, 2]) {
      expect(await call('weather.forecast')).toMatchObject({ data: 'mild', source: 'fallback' });
      expect(state.runs).toBe(runs);
    }
  });

  test('X16 does not keep the late result of an attempt that was given up', async () => {
    let finish: (value: string) => void = () => {};
    const run = jest.fn(() => new Promise((resolve) => (finish = resolve)));
    const timeout = { kind: 'timeout', ms: 100, graceMs: 0 } as const;
    const { call, clock, listener } = setUpMemory([forecast(run, { policies: { cache: everybodys, timeout } })]);
    expect(await call('weather.forecast')).toMatchObject({ failure: { code: 'timeout' } });
    finish('late');
    await clock.settle();
    expect(listener.types()).toContain('attempt.settled_late');
    await call('weather.forecast');
    expect(run).toHaveBeenCalledTimes(2);
  });
});

describe('C9 a stale value', () => {
  async function withStale(run: ToolOptions<JsonObject>['run'], options: Partial<ToolOptions<JsonObject>> = {}) {
    let isFirst = true;
    const first = (input: JsonObject, context: ToolContext): unknown => {
      if (!isFirst) return run(input, context);
      isFirst = false;
      return 'sunny';
    };
    const setup = setUpMemory([forecast(first, options)]);
    await setup.call('weather.forecast');
    await setup.clock.advance(5_000);
    return setup;
  }

  test('stands in when the tool fails, and says so', async () => {
    const { call } = await withStale(breakConnection);
    expect(await call('weather.forecast')).toMatchObject({
      success: true,
      data: 'sunny',
      source: 'stale-cache',
      degraded: { source: 'stale value', failure: { code: 'execution_error' } },
      warnings: ['The value is not new: it was stored at 1970-01-01T00:00:00.000Z.'],
    });
  });

  test('stands in before the fallbacks of the author', async () => {
    const fallback = { kind: 'fallback', sources: [{ kind: 'constant', value: 'mild' }] } as const;
    const { call } = await withStale(breakConnection, { policies: { cache: everybodys, fallback } });
    expect(await call('weather.forecast')).toMatchObject({ data: 'sunny', source: 'stale-cache' });
  });

  test('is of no use when its time is over', async () => {
    const { call, clock } = await withStale(breakConnection);
    await clock.advance(5_000);
    expect(await call('weather.forecast')).toMatchObject({ success: false });
  });

  test('is not used while the tool works', async () => {
    const { call } = await withStale(() => 'rain');
    expect(await call('weather.forecast')).toMatchObject({ data: 'rain', source: 'tool' });
  });

  test.each<[string, JsonObject]>([
    ['bad arguments', { code: 'invalid_arguments' }],
    ['a denial', { code: 'permission_denied' }],
    ['a denial of the receiver', { status: 403 }],
    ['an answer that the tool foresaw', { expected: true }],
  ])('does not stand in for %s', async (_, mapped) => {
    const clock = new ManualClock();
    const { state, run } = counting();
    const { call } = setUpMemory([forecast(run)], { clock, failureMappers: [{ map: () => mapped }] });
    await call('weather.forecast');
    await clock.advance(5_000);
    state.fails = true;
    expect(await call('weather.forecast')).toMatchObject({ success: false, failure: mapped });
  });

  test('is given to nobody who has withdrawn', async () => {
    const controller = new AbortController();
    const { begin, clock } = await withStale(() => new Promise(() => {}));
    const result = begin('weather.forecast', {}, { signal: controller.signal });
    await clock.settle();
    controller.abort();
    expect(await clock.until(result)).toMatchObject({ failure: { code: 'cancelled' } });
  });
});

describe('C9 working offline', () => {
  test('uses stale values at once, and marks them', async () => {
    const { state, run } = counting();
    const { call, clock } = setUpMemory([forecast(run)], { offline: true });
    await call('weather.forecast');
    expect(await call('weather.forecast')).toMatchObject({ data: 1, source: 'cache' });
    await clock.advance(5_000);
    expect(await call('weather.forecast')).toMatchObject({
      data: 1,
      source: 'stale-cache',
      degraded: { failure: { code: 'tool_disabled', message: expect.stringContaining('offline') } },
    });
    expect(state.runs).toBe(1);
  });
});

describe('C9 identical reads at the same time', () => {
  /** A tool each of whose runs ends when the test says so. */
  function waiting(options: Partial<ToolOptions<JsonObject>> = {}) {
    const runs: { readonly finish: (value: unknown) => void; readonly fail: (error: unknown) => void }[] = [];
    const run = () => new Promise((finish, fail) => runs.push({ finish, fail }));
    return { runs, ...setUpMemory([forecast(run, options)]) };
  }

  test('run once, and all have the answer', async () => {
    const { runs, begin, clock, listener } = waiting();
    const results = [1, 2, 3].map(() => begin('weather.forecast'));
    await clock.settle();
    expect(runs).toHaveLength(1);
    runs[0]?.finish('sunny');
    const answers = await Promise.all(results);
    expect(answers.map((result) => result.success && [result.data, result.source, result.attempts])).toEqual([
      ['sunny', 'tool', 1],
      ['sunny', 'cache', 0],
      ['sunny', 'cache', 0],
    ]);
    expect(listener.ofType('cache.asked').map(({ answer }) => answer)).toEqual(['miss', 'joined', 'joined']);
  });

  test('X10 share a failure, which is not kept: the next call runs again', async () => {
    const { runs, begin, clock } = waiting();
    const results = [1, 2].map(() => begin('weather.forecast'));
    await clock.settle();
    runs[0]?.fail(new TypeError('bug'));
    expect((await Promise.all(results)).map(({ success }) => success)).toEqual([false, false]);
    const next = begin('weather.forecast');
    await clock.settle();
    runs[1]?.finish('sunny');
    expect(await next).toMatchObject({ data: 'sunny', source: 'tool' });
  });

  test('a caller who withdraws leaves alone', async () => {
    const { runs, begin, clock } = waiting();
    const controller = new AbortController();
    const leader = begin('weather.forecast');
    const follower = begin('weather.forecast', {}, { signal: controller.signal });
    await clock.settle();
    controller.abort();
    expect(await follower).toMatchObject({ failure: { code: 'cancelled', sideEffect: 'none' } });
    runs[0]?.finish('sunny');
    expect(await leader).toMatchObject({ data: 'sunny' });
  });

  test('when the first withdraws, one of the others does the work', async () => {
    const { runs, begin, clock } = waiting();
    const controller = new AbortController();
    const leader = begin('weather.forecast', {}, { signal: controller.signal });
    const followers = [1, 2].map(() => begin('weather.forecast'));
    await clock.settle();
    controller.abort();
    expect(await clock.until(leader)).toMatchObject({ failure: { code: 'cancelled' } });
    await clock.settle();
    expect(runs).toHaveLength(2);
    runs[1]?.finish('sunny');
    expect((await Promise.all(followers)).map((result) => result.success && result.source)).toEqual(['tool', 'cache']);
  });

  test('when the first had a tighter limit, its timeout is its own', async () => {
    const { runs, begin, clock } = waiting();
    const leader = begin('weather.forecast', {}, { limits: { timeoutMs: 10 } });
    const follower = begin('weather.forecast');
    expect(await clock.until(leader)).toMatchObject({ failure: { code: 'timeout' } });
    await clock.settle();
    runs[1]?.finish('sunny');
    expect(await follower).toMatchObject({ data: 'sunny' });
  });

  test('a caller waits no longer than its own limit', async () => {
    const { runs, begin, clock } = waiting();
    const leader = begin('weather.forecast');
    const follower = begin('weather.forecast', {}, { limits: { totalMs: 50 } });
    expect(await clock.until(follower)).toMatchObject({ failure: { code: 'timeout' }, durationMs: 50 });
    runs[0]?.finish('sunny');
    await leader;
    expect(clock.pending).toBe(0);
  });

  test('a caller who has its answer in time leaves no timer and no listener behind', async () => {
    const { runs, begin, clock } = waiting();
    const { signal } = new AbortController();
    const leader = begin('weather.forecast');
    const follower = begin('weather.forecast', {}, { limits: { totalMs: 50_000 }, signal });
    await clock.settle();
    runs[0]?.finish('sunny');
    await Promise.all([leader, follower]);
    expect(clock.pending).toBe(0);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  test('a tool that calls itself does not wait for itself', async () => {
    const run = async (_input: JsonObject, context: ToolContext): Promise<unknown> => {
      await Promise.resolve();
      return context.call('weather.forecast', {});
    };
    const { call, clock } = setUpMemory([forecast(run)]);
    expect(JSON.stringify(await call('weather.forecast'))).toContain('loop_detected');
    expect(clock.now()).toBe(0);
  });

  test('a stale value that stood in for the first stands in for all', async () => {
    const { runs, begin, clock } = waiting();
    const first = begin('weather.forecast');
    await clock.settle();
    runs[0]?.finish('sunny');
    await first;
    await clock.advance(5_000);
    const results = [1, 2].map(() => begin('weather.forecast'));
    await clock.settle();
    runs[1]?.fail(new TypeError('bug'));
    for (const result of await Promise.all(results)) {
      expect(result).toMatchObject({ source: 'stale-cache', degraded: { source: 'stale value' }, warnings: [expect.any(String)] });
    }
  });
});

describe('C16 a cache that fails', () => {
  const error = new Error('down');
  const clock = new ManualClock();
  test.each<[string, PortFault, number]>([
    ['hangs', { kind: 'hang' }, 2_000],
    ['rejects', { kind: 'reject', error }, 0],
    ['throws', { kind: 'throw', error }, 0],
    ['is late', { kind: 'late', delayMs: 60_000, clock }, 2_000],
  ])('has nothing and keeps nothing when it %s', async (_, fault, durationMs) => {
    const { call, listener } = setUpMemory([forecast(() => 'sunny')], {
      clock,
      replace: ({ cacheStore }) => ({ cacheStore: faultyPort(cacheStore, fault) }),
    });
    expect(await call('weather.forecast')).toMatchObject({ data: 'sunny', source: 'tool', durationMs });
    expect(listener.ofType('port.failed')).toMatchObject([
      { port: 'CacheStore', effect: 'ignored' },
      { port: 'CacheStore', effect: 'ignored' },
    ]);
  });

  test('keeps the entry of another schema version from being used', async () => {
    const entry = { schemaVersion: 2, value: 'old', storedAt: 0, freshUntil: 9, keptUntil: 9, tags: [] };
    // An entry that a later version of us has written.
    const cacheStore = { get: () => entry as never, set() {}, invalidate() {} };
    const { call } = setUpMemory([forecast(() => 'sunny')], { replace: () => ({ cacheStore }) });
    expect(await call('weather.forecast')).toMatchObject({ data: 'sunny' });
  });
});

describe('C9 invalidation', () => {
  const report = (run: ToolOptions<JsonObject>['run'], options: Partial<ToolOptions<JsonObject>> = {}) =>
    toolOf({ name: 'weather.report', run, invalidates: ['weather'], ...options });

  test('drops what a write has changed before its result is given', async () => {
    const { run } = counting();
    const { call, listener } = setUpMemory([forecast(run), report(() => 'done')]);
    await call('weather.forecast');
    await call('weather.report');
    expect(listener.ofType('cache.invalidated')).toMatchObject([{ tags: ['weather'] }]);
    expect(await call('weather.forecast')).toMatchObject({ data: 2, source: 'tool' });
  });

  test.each<[string, 'cache' | 'tool', ToolOptions<JsonObject>['run']]>([
    ['nobody knows whether it happened', 'tool', breakConnection],
    [
      'nothing happened',
      'cache',
      () => {
        throw Object.assign(new Error('refused'), { code: 'ECONNREFUSED' });
      },
    ],
  ])('of a write that failed, when %s, leaves the next answer to the %s', async (_title, source, run) => {
    const { call } = setUpMemory([forecast(() => 1), report(run)]);
    await call('weather.forecast');
    await call('weather.report');
    expect(await call('weather.forecast')).toMatchObject({ source });
  });

  test('a read that began before is neither kept nor joined', async () => {
    const finish: ((value: string) => void)[] = [];
    const { begin, call, clock } = setUpMemory([forecast(() => new Promise((resolve) => finish.push(resolve))), report(() => 'done')]);
    const early = begin('weather.forecast');
    await clock.settle();
    await call('weather.report');
    const late = begin('weather.forecast');
    await clock.settle();
    expect(finish).toHaveLength(2);
    finish[1]?.('new');
    await late;
    finish[0]?.('old');
    expect(await early).toMatchObject({ data: 'old' });
    expect(await call('weather.forecast')).toMatchObject({ data: 'new', source: 'cache' });
  });

  test('C16 a cache that cannot drop is told of in the result', async () => {
    const error = new Error('down');
    const { call } = setUpMemory([report(() => 'done')], {
      replace: ({ cacheStore }) => ({ cacheStore: faultyPort(cacheStore, { kind: 'reject', error }) }),
    });
    expect(await call('weather.report')).toMatchObject({ success: true, warnings: [expect.stringContaining('could not be dropped')] });
  });

  test('in a run a read after a write sees what was written', async () => {
    let value = 'old';
    const { call } = setUpMemory([
      forecast(() => value),
      report(() => {
        value = 'new';
      }),
    ]);
    const scope = { runId: parseRunId('run_1'), step: 1 };
    await call('weather.forecast', {}, scope);
    await call('weather.report', {}, scope);
    expect(await call('weather.forecast', {}, scope)).toMatchObject({ data: 'new' });
  });
});
