import { describe, expect, test } from '@jest/globals';
import {
  type BreakerSource,
  type CallLimits,
  type CircuitBreakerPolicy,
  createFailure,
  failed,
  type Outcome,
  succeeded,
} from '@toolwright/contract';
import { ManualClock, RecordingListener } from '@toolwright/testkit';
import { OpossumBreakers } from '../../breaker/opossum-breakers.js';
import { withoutCall } from '../../execution/call-state.js';
import { Execution } from '../../execution/execution.js';
import { circuitBreakerStrategy } from './circuit-breaker-strategy.js';

const fails = failed(createFailure('execution_error', 'connection reset', { category: 'transient' }));
const late = failed(createFailure('timeout', 'late'));
const fine = succeeded('sunny');

interface Change {
  readonly policy?: Partial<CircuitBreakerPolicy>;
  readonly breakerSource?: BreakerSource;
}

interface Attempt {
  readonly input?: unknown;
  readonly limits?: CallLimits;
}

function setUp({ policy, breakerSource }: Change = {}) {
  const clock = new ManualClock();
  const listener = new RecordingListener();
  const source = breakerSource ?? new OpossumBreakers({ clock });
  const strategy = circuitBreakerStrategy({
    policy: {
      kind: 'circuitBreaker',
      failureRatio: 1,
      minimumCalls: 2,
      window: { kind: 'calls', calls: 2 },
      openMs: 1_500,
      successThreshold: 1,
      ...policy,
    },
    tool: 'weather.now',
    timeout: { kind: 'timeout', ms: 1_000, graceMs: 200 },
    clock,
    listener,
    breakerSource: source,
  });
  const attempt = async (outcome: Outcome<unknown>, { input, limits = {} }: Attempt = {}): Promise<Outcome<unknown>> => {
    const execution = new Execution({
      clock,
      listener,
      origin: { callId: 'c' },
      access: 'read',
      idempotent: true,
      call: { ...withoutCall, limits },
    });
    execution.input = input;
    return strategy(execution, () => outcome);
  };
  return { clock, listener, source, attempt };
}

describe('C6 circuitBreakerStrategy', () => {
  test('passes on what comes back', async () => {
    const { attempt, listener } = setUp();
    expect(await attempt(fine)).toBe(fine);
    expect(await attempt(fails)).toBe(fails);
    expect(listener.events).toEqual([]);
  });

  test('refuses while the circuit is open, says until when, and tells it', async () => {
    const { attempt, listener, clock } = setUp();
    await attempt(fails);
    await attempt(fails);
    await clock.advance(400);
    const failure = {
      code: 'circuit_open',
      category: 'transient',
      sideEffect: 'none',
      retryAfterMs: 1_100,
      suggestion: 'Use another tool, or call again in 2 s.',
    };
    expect(await attempt(fine)).toMatchObject({ ok: false, failure });
    expect(listener.ofType('attempt.rejected')).toMatchObject([{ callId: 'c', by: 'circuit-breaker', failure }]);
    expect(listener.ofType('circuit.changed')).toMatchObject([
      { circuit: 'weather.now', from: 'closed', to: 'open', at: 0, reopensAt: 1_500 },
    ]);
  });

  test('says of a circuit held open by hand that it is', async () => {
    const { attempt, source } = setUp();
    await attempt(fine);
    for (const breaker of source.list()) breaker.open();
    const refused = await attempt(fine);
    expect(refused).toMatchObject({
      failure: { code: 'circuit_open', message: 'The circuit "weather.now" is held open: it is not to be called now.' },
    });
    expect(refused).not.toHaveProperty('failure.retryAfterMs');
  });

  test('X06 a probe that ends in what skipOn names closes the circuit', async () => {
    const { attempt, clock, source } = setUp({ policy: { skipOn: [404] } });
    await attempt(fails);
    await attempt(fails);
    await clock.advance(1_500);
    await attempt(failed(createFailure('execution_error', 'not found', { category: 'permanent', status: 404 })));
    expect(source.list()[0]?.state).toBe('closed');
  });

  test('gives each key a circuit of its own', async () => {
    const { attempt, source } = setUp({ policy: { key: ({ host }: { host: string }) => host } });
    const input = { host: 'a.example' };
    await attempt(fails, { input });
    await attempt(fails, { input });
    expect(await attempt(fine, { input })).toMatchObject({ failure: { code: 'circuit_open' } });
    expect(await attempt(fine, { input: { host: 'b.example' } })).toBe(fine);
    expect(source.list().map(({ name, state }) => [name, state])).toEqual([
      ['weather.now[b.example]', 'closed'],
      ['weather.now[a.example]', 'open'],
    ]);
  });

  test('keeps no key that is longer than a name should be', async () => {
    const { attempt, source } = setUp({ policy: { key: ({ host }: { host: string }) => host } });
    await attempt(fine, { input: { host: 'a'.repeat(100_000) } });
    expect(source.list()[0]?.name.length).toBeLessThan(100);
  });

  test('fails a call whose key cannot be read off its input, without running it', async () => {
    const { attempt } = setUp({ policy: { key: ({ url }: { url: { host: string } }) => url.host } });
    expect(await attempt(fine, { input: {} })).toMatchObject({
      failure: { code: 'execution_error', category: 'permanent', sideEffect: 'none' },
    });
  });

  test.each<[string, CallLimits]>([
    ['a deadline', { totalMs: 300 }],
    ["the caller's own limit", { timeoutMs: 300 }],
  ])('does not count attempts that %s cut short', async (_title, limits) => {
    const { attempt, source } = setUp();
    for (let call = 0; call < 5; call += 1) await attempt(late, { limits });
    expect(source.list()[0]?.state).toBe('closed');
    await attempt(late);
    await attempt(late);
    expect(source.list()[0]?.state).toBe('open');
  });

  test('a probe may take as long as an attempt may', async () => {
    const { attempt, clock, source } = setUp({ policy: { openMs: 10 } });
    await attempt(fails);
    await attempt(fails);
    await clock.advance(10);
    const [breaker] = source.list();
    const probe = breaker?.acquire();
    await clock.advance(1_199);
    expect(breaker?.state).toBe('half-open');
    if (probe?.admitted) probe.permit.success();
    expect(breaker?.state).toBe('closed');
  });
});

describe('C16 a breaker port that fails', () => {
  const broken = (): never => {
    throw new RangeError('no breaker today');
  };

  test('lets attempts through, and says so', async () => {
    const { attempt, listener } = setUp({ breakerSource: { breakerOf: broken, list: () => [] } });
    expect(await attempt(fine)).toBe(fine);
    expect(listener.events).toMatchObject([{ type: 'port.failed', port: 'Breaker', reason: 'no breaker today', effect: 'passed' }]);
  });

  test('changes no result when it cannot take it', async () => {
    const permit = { success: broken, failure: broken, cancel: broken };
    const breaker = { name: 'x', state: 'closed', acquire: () => ({ admitted: true, permit }), open: broken, close: broken } as const;
    const { attempt, listener } = setUp({ breakerSource: { breakerOf: () => breaker, list: () => [breaker] } });
    expect(await attempt(fine)).toBe(fine);
    expect(listener.events).toMatchObject([{ type: 'port.failed', port: 'Breaker', effect: 'ignored' }]);
  });
});
