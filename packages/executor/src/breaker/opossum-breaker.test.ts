import { describe, expect, test } from '@jest/globals';
import type { BreakerPermit, BreakerVerdict, CircuitBreakerPolicy, CircuitChange } from '@toolwright/contract';
import { ManualClock } from '@toolwright/testkit';
import { OpossumBreaker } from './opossum-breaker.js';

const policy: CircuitBreakerPolicy = {
  kind: 'circuitBreaker',
  failureRatio: 0.5,
  minimumCalls: 2,
  window: { kind: 'calls', calls: 4 },
  openMs: 1_000,
  successThreshold: 1,
};

function setUp(change: Partial<CircuitBreakerPolicy> = {}, probeLeaseMs = 5_000) {
  const clock = new ManualClock();
  const changes: CircuitChange[] = [];
  const breaker = new OpossumBreaker(
    { name: 'demo', policy: { ...policy, ...change }, probeLeaseMs, onChange: (each) => changes.push(each) },
    clock,
  );
  const trip = (): void => {
    for (let call = 0; call < 2; call += 1) permitOf(breaker.acquire()).failure();
  };
  return { clock, breaker, changes, trip };
}

function permitOf(verdict: BreakerVerdict): BreakerPermit {
  if (!verdict.admitted) throw new RangeError('it was to be admitted, and was refused');
  return verdict.permit;
}

describe('C6 OpossumBreaker', () => {
  test('says how long it stays open, and lets probes through then', async () => {
    const { breaker, clock, trip } = setUp();
    trip();
    expect(breaker.state).toBe('open');
    await clock.advance(400);
    expect(breaker.acquire()).toEqual({ admitted: false, retryAfterMs: 600 });
    await clock.advance(600);
    expect(breaker.state).toBe('half-open');
    expect(breaker.acquire()).toMatchObject({ admitted: true });
  });

  test('has no timer, open or half-open', async () => {
    const { breaker, clock, trip } = setUp();
    trip();
    expect(clock.pending).toBe(0);
    await clock.advance(1_000);
    breaker.acquire();
    expect(clock.pending).toBe(0);
  });

  test('tells each change, and when it reopens where it knows', async () => {
    const { breaker, clock, changes, trip } = setUp();
    trip();
    await clock.advance(1_000);
    permitOf(breaker.acquire()).failure();
    await clock.advance(1_000);
    permitOf(breaker.acquire()).success();
    breaker.open();
    breaker.close();
    expect(changes).toEqual([
      { from: 'closed', to: 'open', reopensAt: 1_000 },
      { from: 'open', to: 'half-open' },
      { from: 'half-open', to: 'open', reopensAt: 2_000 },
      { from: 'open', to: 'half-open' },
      { from: 'half-open', to: 'closed' },
      { from: 'closed', to: 'open' },
      { from: 'open', to: 'closed' },
    ]);
  });

  test('forgets in time what lies before a time window', async () => {
    const { breaker, clock } = setUp({ window: { kind: 'time', ms: 100 } });
    permitOf(breaker.acquire()).failure();
    await clock.advance(100);
    permitOf(breaker.acquire()).failure();
    expect(breaker.state).toBe('closed');
    permitOf(breaker.acquire()).failure();
    expect(breaker.state).toBe('open');
  });

  test('X02 a result from before it opened neither closes it nor opens it again', async () => {
    const { breaker, clock, changes, trip } = setUp();
    const [good, bad] = [permitOf(breaker.acquire()), permitOf(breaker.acquire())];
    trip();
    await clock.advance(1_000);
    expect(breaker.state).toBe('half-open');
    good.success();
    bad.failure();
    expect(breaker.state).toBe('half-open');
    expect(changes).toHaveLength(2);
  });

  test.each([1, 3])('X03 half-open, %i probes run and everybody else is refused', async (successThreshold) => {
    const { breaker, clock, trip } = setUp({ successThreshold });
    trip();
    await clock.advance(1_000);
    const verdicts = Array.from({ length: 10 }, () => breaker.acquire());
    expect(verdicts.filter(({ admitted }) => admitted)).toHaveLength(successThreshold);
    expect(verdicts.at(-1)).toEqual({ admitted: false, retryAfterMs: 1_000 });
  });

  test('X04 a probe that hangs loses its lease, and the circuit is open from then on', async () => {
    const { breaker, clock, changes, trip } = setUp({}, 300);
    trip();
    await clock.advance(1_000);
    const probe = permitOf(breaker.acquire());
    await clock.advance(400);
    expect(breaker.state).toBe('open');
    expect(changes.at(-1)).toEqual({ from: 'half-open', to: 'open', reopensAt: 2_300 });
    probe.success();
    expect(breaker.state).toBe('open');
    await clock.advance(900);
    expect(breaker.state).toBe('half-open');
  });

  test('X04 a probe that succeeds after its lease does not close the circuit, even if nobody asked meanwhile', async () => {
    const { breaker, clock, trip } = setUp({}, 300);
    trip();
    await clock.advance(1_000);
    const probe = permitOf(breaker.acquire());
    await clock.advance(400);
    probe.success();
    expect(breaker.state).toBe('open');
  });

  test('X05 a probe that is withdrawn gives its place back', async () => {
    const { breaker, clock, trip } = setUp();
    trip();
    await clock.advance(1_000);
    permitOf(breaker.acquire()).cancel();
    expect(breaker.state).toBe('half-open');
    expect(breaker.acquire()).toMatchObject({ admitted: true });
  });

  test('a probe has one result: what it says after that is not heard', async () => {
    const { breaker, clock, trip } = setUp({ successThreshold: 2 });
    trip();
    await clock.advance(1_000);
    const probe = permitOf(breaker.acquire());
    probe.success();
    probe.success();
    probe.failure();
    expect(breaker.state).toBe('half-open');
  });

  test('held open by hand, it stays so until somebody closes it', async () => {
    const { breaker, clock, trip } = setUp();
    trip();
    breaker.open();
    await clock.advance(86_400_000 * 30);
    expect(breaker.state).toBe('open');
    expect(breaker.acquire()).toEqual({ admitted: false });
    breaker.close();
    expect(breaker.acquire()).toMatchObject({ admitted: true });
  });

  test('closed by hand while closed, it forgets what it has seen', () => {
    const { breaker, changes } = setUp();
    permitOf(breaker.acquire()).failure();
    breaker.close();
    permitOf(breaker.acquire()).failure();
    expect(breaker.state).toBe('closed');
    expect(changes).toEqual([]);
  });

  test('allocates nothing for an attempt while it is closed', () => {
    const { breaker } = setUp();
    expect(breaker.acquire()).toBe(breaker.acquire());
  });
});
