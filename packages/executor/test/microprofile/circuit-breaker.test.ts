import { describe, expect, test } from '@jest/globals';
import type { CircuitBreakerPolicy, Outcome } from '@toolwright/contract';
import { Bulkhead } from '../../src/strategy/bulkhead/bulkhead.js';
import { bulkheadStrategy } from '../../src/strategy/bulkhead/bulkhead-strategy.js';
import { sleep } from '../../src/time/sleep.js';
import { E0, E1, E2, IOError, JException, nineErrors, ofClass, TestException } from './errors.js';
import { Workbench } from './guarded-attempts.js';
import { type MicroProfileCircuitBreaker, mpBulkhead, mpCircuitBreaker, mpRetry, mpTimeout } from './preset.js';

const never = new AbortController().signal;
const open = 'circuit_open';

/** S succeeded, F the body failed, O refused by an open circuit. */
function letter(outcome: Outcome<unknown>): string {
  if (outcome.ok) return 'S';
  return outcome.failure.code === open ? 'O' : 'F';
}

interface Sequence {
  readonly breaker: MicroProfileCircuitBreaker;
  /** What each execution of the body does: S or F; the last letter goes on. */
  readonly bodies: string;
  /** A pause of so many milliseconds, before call number `beforeCall`. */
  readonly pause?: { readonly beforeCall: number; readonly ms: number };
}

async function runSequence({ breaker, bodies, pause }: Sequence, calls: number) {
  const bench = new Workbench();
  const guarded = bench.guard({
    policies: { circuitBreaker: mpCircuitBreaker(breaker) },
    body: (execution) => {
      if ((bodies[execution - 1] ?? bodies.at(-1)) === 'F') throw new TestException('test');
      return 'OK';
    },
  });
  let seen = '';
  for (let call = 1; call <= calls; call += 1) {
    if (call === pause?.beforeCall) await bench.clock.advance(pause.ms);
    seen += letter(await guarded.run());
  }
  return { seen, executions: guarded.executions() };
}

describe('C6 MicroProfile: sequences', () => {
  const afterFive = { beforeCall: 6, ms: 2_000 };
  const four = { volume: 4, ratio: 0.75 } as const;
  const c01 = { ...four, successThreshold: 2, delayMs: 50_000 };
  const c02 = { ...four, successThreshold: 2, delayMs: 1 };
  const c03 = { ...four, delayMs: 1_000 };
  const half = { volume: 4, ratio: 0.5, successThreshold: 2, delayMs: 1_000 };

  test.each<[string, Sequence, string, number]>([
    ['C01 opens after a full window of failures', { breaker: c01, bodies: 'FFFFS' }, 'FFFFOOO', 4],
    ['C02 closes again after its delay', { breaker: c02, bodies: 'FFFFS', pause: { beforeCall: 5, ms: 500 } }, 'FFFFSSS', 7],
    ['C03 begins afresh after it has closed', { breaker: c03, bodies: 'FFFFSF', pause: afterFive }, 'FFFFOSFFFFO', 9],
    [
      'C04 wants as many successes as it was told',
      { breaker: { ...c03, successThreshold: 3 }, bodies: 'FFFFSSF', pause: afterFive },
      'FFFFOSSFO',
      7,
    ],
    ['C05 the policy of the class', { breaker: c01, bodies: 'FFFFS' }, 'FFFFOOO', 4],
    ['C06 the policy of the method', { breaker: { successThreshold: 2, volume: 2, ratio: 1, delayMs: 50_000 }, bodies: 'F' }, 'FFOOOOO', 2],
    ['C07 the policy of the method, without delay', { breaker: c02, bodies: 'FFFFS', pause: { beforeCall: 5, ms: 500 } }, 'FFFFSSS', 7],
    ['C08 a success may complete the window and open it', { breaker: half, bodies: 'SFFS' }, 'SFFSO', 4],
    ['C09 looks at the last four, and at the ratio itself', { breaker: half, bodies: 'SFSSF' }, 'SFSSFO', 5],
    ['C10 forgets an early success in time', { breaker: c03, bodies: 'SFFFSSF', pause: afterFive }, 'SFFFOSSFFFO', 9],
    ['C11 opens on a late success', { breaker: c03, bodies: 'FFFSSFFFS', pause: afterFive }, 'FFFSOSFFFSO', 9],
    ['C12 prose of the specification, first scenario', { breaker: { ...half, successThreshold: 10 }, bodies: 'SFSSF' }, 'SFSSFO', 5],
    ['C13 prose of the specification, second scenario', { breaker: { ...half, successThreshold: 10 }, bodies: 'SFFS' }, 'SFFSO', 4],
    ['G18 a ratio below one, reached late', { breaker: { volume: 10, ratio: 0.8 }, bodies: 'FFSFFFSFFF' }, 'FFSFFFSFFFO', 10],
  ])('%s', async (_row, sequence, expected, executions) => {
    expect(await runSequence(sequence, expected.length)).toEqual({ seen: expected, executions });
  });

  test('G19 counts a whole window again after each closing', async () => {
    const bench = new Workbench();
    const failures = 'F'.repeat(10);
    const bodies = `${failures}SS${failures}SF`;
    const guarded = bench.guard({
      policies: { circuitBreaker: mpCircuitBreaker({ volume: 10, successThreshold: 2, delayMs: 1_000 }) },
      body: (execution) => {
        if (bodies[execution - 1] === 'F') throw new TestException('test');
      },
    });
    let seen = '';
    for (const calls of [11, 13, 3]) {
      for (let call = 0; call < calls; call += 1) seen += letter(await guarded.run());
      await bench.clock.advance(1_000);
    }
    expect(seen).toBe(`${failures}OSS${failures}OSFO`);
  });
});

describe('C6 MicroProfile: with retry', () => {
  const breaker = { successThreshold: 2, volume: 4, ratio: 0.75, delayMs: 50_000 };
  const alwaysFails = () => Promise.reject(new TestException('test'));

  async function retried(retry: Parameters<typeof mpRetry>[0], body: () => unknown = alwaysFails) {
    const bench = new Workbench();
    const policies = { circuitBreaker: mpCircuitBreaker(breaker), retry: mpRetry(retry), timeout: mpTimeout(100) };
    const guarded = bench.guard({ policies, body });
    const outcome = await guarded.run();
    const said = outcome.ok ? 'ok' : outcome.failure.cause instanceof TestException ? 'TestException' : outcome.failure.code;
    return { said, executions: guarded.executions(), bench };
  }

  const testException = [ofClass(TestException)];
  // A JRuntime there includes the error of an open circuit; its Retry-After of 50 s does not fit into this duration.
  const anyRuntime = { retryOn: [ofClass(TestException), open] as const, maxDurationMs: 20_000 };

  test.each([
    ['C14 the circuit opens before the retries end', { retryOn: testException, maxRetries: 7 }, open, 4],
    ['C15 the retries end before the circuit opens', { retryOn: testException, maxRetries: 2 }, 'TestException', 3],
    ['C16 an open circuit that is retried never runs the body', { ...anyRuntime, maxRetries: 7 }, open, 4],
    ['C17 the policy of the method, with few retries', { ...anyRuntime, maxRetries: 2 }, 'TestException', 3],
  ])('%s', async (_row, retry, expected, executions) => {
    expect(await retried(retry)).toMatchObject({ said: expected, executions });
  });

  test('C18 attempts that time out open it', async () => {
    const retry = { retryOn: [ofClass(TestException), 'timeout'] as const, maxRetries: 7, maxDurationMs: 20_000 };
    expect(await retried(retry, () => new Promise(() => {}))).toMatchObject({ said: open, executions: 4 });
  });

  async function fifthCall(retry: Parameters<typeof mpRetry>[0]) {
    const bench = new Workbench();
    const circuitBreaker = mpCircuitBreaker({ volume: 4, ratio: 0.75, delayMs: 1_000 });
    const failing = bench.guard({ policies: { circuitBreaker }, body: alwaysFails });
    for (let call = 0; call < 4; call += 1) expect(letter(await failing.run())).toBe('F');
    const fifth = bench.guard({ policies: { circuitBreaker, retry: mpRetry(retry) }, body: () => 'OK' });
    return { outcome: await fifth.run(), tookMs: bench.clock.now() };
  }

  test('C19 retries that wait for an open circuit succeed when it lets probes through', async () => {
    const { outcome, tookMs } = await fifthCall({ retryOn: [open], maxRetries: 20, delayMs: 100, jitterMs: 0 });
    expect(outcome).toEqual({ ok: true, value: 'OK' });
    expect(Math.abs(tookMs - 1_000)).toBeLessThanOrEqual(250);
  });

  test.each([
    ['C20 retryOn something else', { retryOn: ['timeout'] as const, maxRetries: 20, delayMs: 200 }],
    ['C21 abortOn an open circuit', { abortOn: [ofClass(TestException), open] as const, maxRetries: 20, delayMs: 200 }],
  ])('%s: refused at once', async (_row, retry) => {
    const { outcome, tookMs } = await fifthCall(retry);
    expect(letter(outcome)).toBe('O');
    expect(tookMs).toBeLessThan(200);
  });
});

describe('C6 MicroProfile: what counts', () => {
  test.each<[string, Partial<MicroProfileCircuitBreaker>, readonly string[]]>([
    ['C22 attempts that time out', {}, ['timeout', 'timeout', open]],
    ['C23 not what failOn does not name', { failOn: ['bulkhead_full'] }, ['timeout', 'timeout', 'timeout']],
  ])('%s', async (_row, change, expected) => {
    const bench = new Workbench();
    const circuitBreaker = mpCircuitBreaker({ volume: 2, ratio: 0.75, delayMs: 50_000, ...change });
    const body = () => sleep(1_000, { clock: bench.clock, signal: never });
    const guarded = bench.guard({ policies: { circuitBreaker, timeout: mpTimeout(500) }, body });
    const codes: string[] = [];
    for (const _ of expected) {
      const outcome = await guarded.run();
      codes.push(outcome.ok ? 'ok' : outcome.failure.code);
    }
    expect(codes).toEqual(expected);
  });

  test.each<[string, MicroProfileCircuitBreaker, number, readonly string[]]>([
    ['C24 refusals of the bulkhead, with a queue', { failOn: ['transient'] }, 1, ['-', '-', 'B', 'B', 'B', 'O', 'O']],
    ['C25 refusals of the bulkhead, without a queue', { failOn: ['transient'] }, 0, ['-', 'B', 'B', 'B', 'O', 'O']],
    ['C26 no refusals when failOn does not name them', { failOn: [ofClass(TestException)] }, 1, ['-', '-', 'B', 'B', 'B', 'B', 'B']],
    ['C26 no refusals by our own defaults', {}, 1, ['-', '-', 'B', 'B', 'B', 'B', 'B']],
  ])('%s', async (_row, { failOn }, queue, expected) => {
    const bench = new Workbench();
    const { failOn: _everything, ...ours } = mpCircuitBreaker({ volume: 3, ratio: 1, delayMs: 50_000 });
    const circuitBreaker: CircuitBreakerPolicy = failOn ? { ...ours, failOn } : ours;
    const policy = mpBulkhead({ value: 1, queue });
    const bulkhead = bulkheadStrategy(policy, { clock: bench.clock, bulkhead: new Bulkhead('demo.body', policy) });
    const { promise, resolve } = Promise.withResolvers<string>();
    const guarded = bench.guard({ policies: { circuitBreaker }, body: () => promise, bulkhead });
    const seen: string[] = [];
    for (const index of expected.keys()) {
      seen[index] = '-';
      void guarded.start().then((outcome) => {
        seen[index] = outcome.ok || outcome.failure.code !== 'bulkhead_full' ? letter(outcome) : 'B';
      });
      await bench.clock.settle();
    }
    expect(seen).toEqual(expected);
    resolve('done');
    await bench.clock.settle();
    expect(seen).toEqual(expected.map((each) => (each === '-' ? 'S' : each)));
  });

  test.each<[string, MicroProfileCircuitBreaker, readonly number[]]>([
    ['C27 a class within a class that is skipped', { failOn: [ofClass(E0), ofClass(E2)], skipOn: [ofClass(E1)] }, [1, 6]],
    ['C28 all but two', { failOn: [ofClass(JException), ofClass(E1)], skipOn: [ofClass(E0), ofClass(E2)] }, [0, 7]],
    ['C29 nothing that is not skipped', { failOn: [ofClass(E1), ofClass(E2)], skipOn: [ofClass(E0)] }, []],
  ])('%s', async (_row, breaker, opening) => {
    const seconds = nineErrors.map(async (NineError) => {
      const circuitBreaker = mpCircuitBreaker({ ...breaker, volume: 1, delayMs: 20_000 });
      const guarded = new Workbench().guard({ policies: { circuitBreaker }, body: () => Promise.reject(new NineError('nine')) });
      await guarded.run();
      return letter(await guarded.run());
    });
    expect(await Promise.all(seconds)).toEqual(nineErrors.map((_, index) => (opening.includes(index) ? 'O' : 'F')));
  });
});

describe('C6 MicroProfile: whose state it is', () => {
  const circuitBreaker = mpCircuitBreaker({ volume: 8, ratio: 1 });
  const body = () => Promise.reject(new IOError('no'));

  async function rounds(tools: readonly string[], count: number): Promise<string> {
    const bench = new Workbench();
    const guarded = tools.map((tool) => bench.guard({ policies: { circuitBreaker }, tool, body }));
    let seen = '';
    for (let round = 0; round < count; round += 1) for (const each of guarded) seen += letter(await each.run());
    return seen;
  }

  test('C30 all instances of a tool have one', async () => {
    const instances = ['demo.body', 'demo.body', 'demo.body', 'demo.body'];
    expect(await rounds(instances, 3)).toBe(`${'F'.repeat(8)}OOOO`);
  });

  test.each([
    ['C34 two classes have one each', ['a.body', 'a.body', 'b.body', 'b.body']],
    ['C35 two methods of a class have one each', ['a.one', 'a.one', 'a.two', 'a.two']],
  ])('%s', async (_row, tools) => {
    expect(await rounds(tools, 5)).toBe(`${'F'.repeat(16)}OOOO`);
  });

  test('X15 tools that give one name share one', async () => {
    const bench = new Workbench();
    const shared = { ...mpCircuitBreaker({ volume: 2, ratio: 1 }), name: 'github' };
    const [issues, pulls] = ['issues.list', 'pulls.list'].map((tool) => bench.guard({ policies: { circuitBreaker: shared }, tool, body }));
    const seen = [await issues?.run(), await pulls?.run(), await issues?.run(), await pulls?.run()];
    expect(seen.map((outcome) => outcome && letter(outcome)).join('')).toBe('FFOO');
    expect(bench.breakerSource.list()).toHaveLength(1);
  });
});

describe('C6 MicroProfile: as events', () => {
  test('K12 tells each attempt, each refusal and each opening', async () => {
    class Skipped extends TestException {}
    const bench = new Workbench();
    const breaker = {
      volume: 2,
      ratio: 1,
      delayMs: 1_000,
      successThreshold: 2,
      failOn: [ofClass(TestException)],
      skipOn: [ofClass(Skipped)],
    };
    const errors = [new TestException('1'), new TestException('2'), undefined, undefined, new RangeError('other'), new Skipped('skipped')];
    const guarded = bench.guard({
      policies: { circuitBreaker: mpCircuitBreaker(breaker) },
      body: (execution) => {
        const error = errors[execution - 1];
        if (error !== undefined) throw error;
      },
    });
    for (let call = 0; call < 3; call += 1) await guarded.run();
    await bench.clock.advance(1_500);
    for (let call = 0; call < 4; call += 1) await guarded.run();

    const { listener } = bench;
    const finished = listener.ofType('attempt.finished');
    expect([finished.filter(({ failure }) => failure === undefined).length, finished.length]).toEqual([2, 6]);
    expect(listener.ofType('attempt.rejected')).toMatchObject([{ by: 'circuit-breaker', failure: { code: open } }]);
    expect(listener.ofType('circuit.changed').map(({ from, to, reopensAt }) => [from, to, reopensAt])).toEqual([
      ['closed', 'open', 1_000],
      ['open', 'half-open', undefined],
      ['half-open', 'closed', undefined],
    ]);
    // Neither what failOn does not name nor what skipOn names is a failure.
    expect(bench.breakerSource.list().map(({ state }) => state)).toEqual(['closed']);
  });
});
