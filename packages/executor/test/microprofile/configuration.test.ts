/*
 * MicroProfile's rows about configuration. How layers of configuration make one policy is tested in core (src/override/); here stands what the
 * policy that results does. Where a row's layers result in another policy with ours, ours is meant, and its title says so.
 */
import { describe, expect, test } from '@jest/globals';
import { Bulkhead } from '../../src/strategy/bulkhead/bulkhead.js';
import { bulkheadStrategy } from '../../src/strategy/bulkhead/bulkhead-strategy.js';
import { sleep } from '../../src/time/sleep.js';
import { JRuntime, ofClass, TestException } from './errors.js';
import { type GuardedAttempts, Workbench } from './guarded-attempts.js';
import { type MicroProfileCircuitBreaker, type MicroProfileRetry, mpBulkhead, mpCircuitBreaker, mpRetry, mpTimeout } from './preset.js';

class ConfigA extends JRuntime {}
class ConfigB extends JRuntime {}
class ConfigB1 extends ConfigB {}

const never = new AbortController().signal;

interface Tried {
  readonly policies: GuardedAttempts['policies'];
  /** How long each execution takes. @default 0 */
  readonly bodyMs?: number;
  /** @default TestException */
  readonly thrown?: new (
    message: string,
  ) => Error;
}

async function attempt({ policies, bodyMs = 0, thrown = TestException }: Tried) {
  const bench = new Workbench();
  const { run, executions } = bench.guard({
    policies,
    body: async () => {
      if (bodyMs > 0) await sleep(bodyMs, { clock: bench.clock, signal: never });
      throw new thrown('test');
    },
  });
  const outcome = await run();
  return { code: outcome.ok ? 'ok' : outcome.failure.code, executions: executions(), endedAt: bench.clock.now() };
}

/** S succeeded, F failed, O was refused by an open circuit. */
async function callInTurn(breaker: MicroProfileCircuitBreaker | undefined, calls: number) {
  const bench = new Workbench();
  const { run, executions } = bench.guard({
    policies: breaker === undefined ? {} : { circuitBreaker: mpCircuitBreaker(breaker) },
    body: () => {
      throw new ConfigA('test');
    },
  });
  let seen = '';
  for (let call = 0; call < calls; call += 1) {
    const outcome = await run();
    seen += outcome.ok ? 'S' : outcome.failure.code === 'circuit_open' ? 'O' : 'F';
  }
  return { seen, executions: executions(), bench, run };
}

describe('A7 MicroProfile: configured retries', () => {
  test.each<[string, MicroProfileRetry, number]>([
    ['G01 by method: 3', { maxRetries: 3 }, 4],
    ['G02 by class: 3', { maxRetries: 3 }, 4],
    ['G03 by class over a method that says 1: 3, as ours reaches it', { maxRetries: 3 }, 4],
    ['G05 by class 5 and for all 7: 5, as ours reaches the method', { maxRetries: 5 }, 6],
    ['G06 by method 6 before class and all', { maxRetries: 6 }, 7],
    ['G07 by method 6 before class', { maxRetries: 6 }, 7],
    ['G08 for all: 10', { maxRetries: 10, delayMs: 0, jitterMs: 0 }, 11],
    ['G22 G23 switched off for all', { maxRetries: 0 }, 1],
    ['G24 G25 G27 switched on again, nearer', { maxRetries: 1 }, 2],
    ['G26 switched off by method', { maxRetries: 0 }, 1],
  ])('%s', async (_row, retry, executions) => {
    // Without retries there is no such policy.
    const policies = retry.maxRetries === 0 ? {} : { retry: mpRetry(retry) };
    expect(await attempt({ policies })).toMatchObject({ code: 'execution_error', executions });
  });

  test('G04 a duration of a second', async () => {
    const { executions } = await attempt({ policies: { retry: mpRetry({ maxRetries: 90, maxDurationMs: 1_000 }) }, bodyMs: 100 });
    expect(executions).toBeGreaterThan(1);
    expect(executions).toBeLessThanOrEqual(11);
  });

  test.each<[string, MicroProfileRetry]>([
    ['G09 a duration of a second', { maxRetries: 10_000, maxDurationMs: 1_000, delayMs: 200, jitterMs: 0 }],
    ['G10 a delay of 2 milliseconds', { maxRetries: 5, delayMs: 2, jitterMs: 0 }],
  ])('%s ends before eight seconds', async (_row, retry) => {
    const { executions, endedAt } = await attempt({ policies: { retry: mpRetry(retry) } });
    expect(executions).toBeGreaterThan(1);
    expect(endedAt).toBeLessThan(8_000);
  });

  test.each<[string, MicroProfileRetry, readonly number[]]>([
    ['G11 retryOn', { maxRetries: 1, retryOn: [ofClass(ConfigA), ofClass(ConfigB)] }, [1, 2, 2, 2]],
    [
      'G12 abortOn',
      { maxRetries: 1, retryOn: [ofClass(ConfigA), ofClass(ConfigB)], abortOn: [ofClass(ConfigA), ofClass(ConfigB1)] },
      [1, 1, 2, 1],
    ],
  ])('%s', async (_row, retry, expected) => {
    const tried = await Promise.all(
      [TestException, ConfigA, ConfigB, ConfigB1].map((thrown) => attempt({ policies: { retry: mpRetry(retry) }, thrown })),
    );
    expect(tried.map(({ executions }) => executions)).toEqual(expected);
  });

  test('G13 jitter of a second makes some gap longer than 100 ms', async () => {
    const bench = new Workbench();
    let last = 0;
    const { run } = bench.guard({
      policies: {
        retry: mpRetry({ maxRetries: 1_000, maxDurationMs: 10_000, delayMs: 0, jitterMs: 1_000, abortOn: [ofClass(ConfigA)] }),
      },
      body: () => {
        const gapMs = bench.clock.now() - last;
        last = bench.clock.now();
        throw gapMs > 100 ? new ConfigA('waited') : new TestException('test');
      },
    });
    expect(await run()).toMatchObject({ failure: { cause: expect.any(ConfigA) } });
  });
});

describe('A7 MicroProfile: configured circuits', () => {
  test.each<[string, MicroProfileCircuitBreaker | undefined, string]>([
    ['G14 failOn the error', { volume: 2, failOn: [ofClass(ConfigA)] }, 'FFO'],
    ['G15 skipOn the error', { volume: 2, skipOn: [ofClass(ConfigA)] }, 'FFF'],
    ['G17 a volume of 4', { volume: 4 }, 'FFFFO'],
    ['G22 switched off', undefined, 'FFFFFFF'],
    ['G23 switched off for all', undefined, 'FF'],
    ['G24 G27 switched on again, nearer', { volume: 1 }, 'FO'],
  ])('%s', async (_row, breaker, expected) => {
    const { seen, executions } = await callInTurn(breaker, expected.length);
    expect({ seen, executions }).toEqual({ seen: expected, executions: expected.replaceAll('O', '').length });
  });

  test('G16 G20 a delay: the next call is let through after it, and not before', async () => {
    const { seen, executions, bench, run } = await callInTurn({ volume: 2, delayMs: 200 }, 3);
    expect({ seen, executions }).toEqual({ seen: 'FFO', executions: 2 });
    await bench.clock.advance(199);
    expect(await run()).toMatchObject({ failure: { code: 'circuit_open' } });
    await bench.clock.advance(1);
    expect(await run()).toMatchObject({ failure: { cause: expect.any(ConfigA) } });
  });
});

describe('A7 MicroProfile: configured timeouts and bulkheads', () => {
  test.each<[string, GuardedAttempts['policies'], string]>([
    ['G22 G23 a timeout that is switched off lets a slow body say its own error', {}, 'execution_error'],
    ['G24 G27 a timeout that is switched on again ends it', { timeout: mpTimeout(500) }, 'timeout'],
  ])('%s', async (_row, policies, code) => {
    expect(await attempt({ policies, bodyMs: 2_000 })).toMatchObject({ code });
  });

  async function third(state: 'on' | 'off') {
    const bench = new Workbench();
    const policy = mpBulkhead({ value: 2 });
    const guarded = bench.guard({
      policies: {},
      body: () => new Promise(() => {}),
      ...(state === 'on' && { bulkhead: bulkheadStrategy(policy, { clock: bench.clock, bulkhead: new Bulkhead('demo.body', policy) }) }),
    });
    void guarded.start();
    void guarded.start();
    const call = guarded.start();
    await bench.clock.settle();
    return { call, executions: guarded.executions() };
  }

  test('G23 a bulkhead that is switched off takes a third', async () => {
    expect((await third('off')).executions).toBe(3);
  });

  test('G24 G27 a bulkhead that is switched on again refuses it', async () => {
    const { call, executions } = await third('on');
    expect(executions).toBe(2);
    expect(await call).toMatchObject({ failure: { code: 'bulkhead_full' } });
  });
});
