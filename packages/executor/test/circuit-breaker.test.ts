import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import {
  type CircuitBreakerPolicy,
  createFailure,
  type EventListener,
  failed,
  type RateLimiter,
  ToolError,
  type ToolInput,
} from '@toolwright/contract';
import { ManualClock } from '@toolwright/testkit';
import { OpossumBreakers } from '../src/breaker/opossum-breakers.js';
import { withoutCall } from '../src/execution/call-state.js';
import { Execution } from '../src/execution/execution.js';
import { compilePipeline } from '../src/pipeline/compile-pipeline.js';
import type { Strategy } from '../src/pipeline/strategy.js';
import { argumentsStrategy } from '../src/strategy/arguments/arguments-strategy.js';
import { circuitBreakerStrategy } from '../src/strategy/circuit-breaker/circuit-breaker-strategy.js';
import { rateLimitStrategy } from '../src/strategy/rate-limit/rate-limit-strategy.js';
import { Workbench } from './microprofile/guarded-attempts.js';
import { mpCircuitBreaker, mpTimeout } from './microprofile/preset.js';

const circuitBreaker: CircuitBreakerPolicy = mpCircuitBreaker({ volume: 2, ratio: 1, delayMs: 1_000 });
const hang = (): Promise<never> => new Promise(() => {});
const reset = (): Promise<never> => Promise.reject(new ToolError('reset', { category: 'transient', expected: false }));

/** A body whose circuit has opened and now lets probes through. */
async function halfOpen(body: () => unknown, timeout = mpTimeout(500)) {
  const bench = new Workbench();
  const failing = bench.guard({ policies: { circuitBreaker }, body: reset });
  await failing.run();
  await failing.run();
  await bench.clock.advance(1_000);
  const guarded = bench.guard({ policies: { circuitBreaker, timeout }, body });
  const state = () => bench.breakerSource.list()[0]?.state;
  return { ...guarded, bench, state };
}

describe('C6 the breaker in its pipeline', () => {
  test('X01 wrong arguments touch nothing behind them', async () => {
    const clock = new ManualClock();
    const breakerSource = new OpossumBreakers({ clock });
    let tokens = 0;
    const rateLimiter: RateLimiter = {
      take: () => {
        tokens += 1;
        return { granted: true, waitMs: 0, giveBack() {} };
      },
    };
    const problem = { path: 'city', expected: 'a string', received: '5', rule: 'type' };
    const input: ToolInput = {
      schema: { type: 'object' },
      unexpressed: [],
      sensitive: [],
      parse: () => ({ ok: false, problems: [problem] }),
    };
    const listener: EventListener = { onEvent() {} };
    let bodies = 0;
    let passes = 0;
    const pass: Strategy = (execution, next) => {
      passes += 1;
      return next(execution);
    };
    const tool = 'demo.body';
    const pipeline = compilePipeline(
      {
        arguments: argumentsStrategy({ input, policies: { timeout: mpTimeout() } }, { clock, coercion: 'on' }),
        fallback: pass,
        retry: pass,
        'circuit-breaker': circuitBreakerStrategy({ policy: circuitBreaker, timeout: mpTimeout(), tool, clock, listener, breakerSource }),
        'rate-limit': rateLimitStrategy(
          { kind: 'rateLimit', limit: 1, perMs: 60_000, burst: 1, scope: 'tool', onLimit: 'reject' },
          { clock, rateLimiter, tool },
        ),
      },
      () => {
        bodies += 1;
        return failed(createFailure('timeout', 'late'));
      },
    );
    for (let call = 0; call < 100; call += 1) {
      const execution = new Execution({
        clock,
        listener,
        origin: {},
        access: 'read',
        idempotent: true,
        call: { ...withoutCall, arguments: { city: 5 } },
      });
      expect(await pipeline(execution)).toMatchObject({ failure: { code: 'invalid_arguments' } });
    }
    expect([bodies, passes, tokens, breakerSource.list().length]).toEqual([0, 0, 0, 0]);
  });

  test('X02 an attempt from before it opened, that ends while it lets probes through, changes nothing', async () => {
    const bench = new Workbench();
    const { promise, resolve } = Promise.withResolvers<string>();
    const slow = bench.guard({ policies: { circuitBreaker }, body: () => promise }).start();
    const failing = bench.guard({ policies: { circuitBreaker }, body: reset });
    await failing.run();
    await failing.run();
    await bench.clock.advance(1_000);
    const [breaker] = bench.breakerSource.list();
    expect(breaker?.state).toBe('half-open');
    resolve('fine');
    expect(await slow).toMatchObject({ ok: true });
    expect(breaker?.state).toBe('half-open');
  });

  test('X03 half-open, one of ten runs and nine are refused', async () => {
    const { promise, resolve } = Promise.withResolvers<string>();
    const { start, executions, state } = await halfOpen(() => promise);
    const ten = Array.from({ length: 10 }, () => start());
    resolve('fine');
    const outcomes = await Promise.all(ten);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.filter((outcome) => !outcome.ok && outcome.failure.code === 'circuit_open')).toHaveLength(9);
    expect([executions(), state()]).toEqual([1, 'closed']);
  });

  test('X04 a probe that hangs opens it again when its time is up', async () => {
    const { run, state, bench } = await halfOpen(hang);
    expect(await run()).toMatchObject({ failure: { code: 'timeout' } });
    expect([bench.clock.now(), state()]).toEqual([1_500, 'open']);
  });

  test('X05 a probe that its caller withdraws leaves it half-open, for the next one', async () => {
    const caller = new AbortController();
    const { start, run, state, bench } = await halfOpen(hang);
    const probe = start(caller.signal);
    caller.abort();
    expect(await bench.clock.until(probe)).toMatchObject({ failure: { code: 'cancelled' } });
    expect(state()).toBe('half-open');
    await run();
    expect(state()).toBe('open');
  });

  test('X18 a listener that throws changes no result', async () => {
    const bench = new Workbench();
    bench.listener.onEvent = () => {
      throw new RangeError('broken listener');
    };
    const { breakerSource, clock, listener } = bench;
    const setup = { policy: circuitBreaker, timeout: mpTimeout(), tool: 'demo.body', clock, listener, breakerSource };
    const strategy = circuitBreakerStrategy(setup);
    const silent: EventListener = { onEvent() {} };
    const attempt = async () =>
      strategy(new Execution({ clock, listener: silent, origin: {}, access: 'read', idempotent: true }), () =>
        failed(createFailure('timeout', 'late')),
      );
    expect(await attempt()).toMatchObject({ failure: { code: 'timeout' } });
    expect(await attempt()).toMatchObject({ failure: { code: 'timeout' } });
    expect(await attempt()).toMatchObject({ failure: { code: 'circuit_open' } });
  });
});

test('X17 a process with open circuits and a probe that hangs ends by itself', () => {
  const module = new URL('../dist/breaker/opossum-breakers.js', import.meta.url).href;
  const program = `
    import { OpossumBreakers } from '${module}';
    import { systemClock } from '@toolwright/contract';
    const breakers = new OpossumBreakers({ clock: systemClock });
    const policy = { kind: 'circuitBreaker', failureRatio: 1, minimumCalls: 1, window: { kind: 'calls', calls: 1 }, openMs: 86_400_000, successThreshold: 1 };
    const spec = (name, openMs) => ({ name, policy: { ...policy, openMs }, probeLeaseMs: 86_400_000, onChange() {} });
    for (let number = 0; number < 50; number += 1) breakers.breakerOf(spec('open ' + number, 86_400_000)).acquire().permit.failure();
    const probed = breakers.breakerOf(spec('probed', 0));
    probed.acquire().permit.failure();
    probed.acquire();
    console.log(breakers.list().map(({ state }) => state).join(' '));
  `;
  const { stdout, status } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: new URL('..', import.meta.url),
    encoding: 'utf8',
    timeout: 20_000,
  });
  expect(stdout.trim()).toBe(`${'open '.repeat(50)}half-open`);
  expect(status).toBe(0);
});
