import { expect, test } from '@jest/globals';
import type { BreakerPermit, BreakerWindow, CircuitBreakerPolicy, CircuitChange, CircuitState } from '@toolwright/contract';
import fc from 'fast-check';
import { OpossumBreaker } from './opossum-breaker.js';

type Result = keyof BreakerPermit;

interface Ticket {
  readonly period: number;
  readonly leaseEndsAt: number;
}

/** The rules of the breaker, written as simply as can be: it remembers everything, and keeps nothing up to date that it can look up. */
class ReferenceBreaker {
  state: CircuitState = 'closed';
  period = 0;
  reopensAt = Number.POSITIVE_INFINITY;
  results: { readonly result: Result; readonly at: number }[] = [];
  running: Ticket[] = [];

  constructor(
    readonly policy: CircuitBreakerPolicy,
    readonly leaseMs: number,
  ) {}

  enter(state: CircuitState, reopensAt = Number.POSITIVE_INFINITY): void {
    this.state = state;
    this.period += 1;
    this.reopensAt = reopensAt;
    this.results = [];
    this.running = [];
  }

  passTime(now: number): void {
    const lease = Math.min(...this.running.map(({ leaseEndsAt }) => leaseEndsAt));
    if (this.state === 'half-open' && now >= lease) this.enter('open', lease + this.policy.openMs);
    if (this.state === 'open' && now >= this.reopensAt) this.enter('half-open');
  }

  acquire(now: number): Ticket | undefined {
    if (this.state === 'open') return undefined;
    const passed = this.results.length;
    if (this.state === 'half-open' && this.running.length + passed >= this.policy.successThreshold) return undefined;
    const ticket = { period: this.period, leaseEndsAt: now + this.leaseMs };
    this.running.push(ticket);
    return ticket;
  }

  retryAfterMs(now: number): number | undefined {
    if (this.state === 'half-open') return this.policy.openMs;
    return this.reopensAt === Number.POSITIVE_INFINITY ? undefined : this.reopensAt - now;
  }

  settle(ticket: Ticket, { result, now }: { readonly result: Result; readonly now: number }): void {
    if (ticket.period !== this.period) return;
    this.running = this.running.filter((each) => each !== ticket);
    if (result === 'cancel') return;
    this.results.push({ result, at: now });
    const { minimumCalls, failureRatio, successThreshold, openMs } = this.policy;
    const seen = this.state === 'closed' ? this.inWindow(now) : this.results;
    const failures = seen.filter((each) => each.result === 'failure').length;
    const isTripped =
      failures > 0 && (this.state === 'half-open' || (seen.length >= minimumCalls && failures >= failureRatio * seen.length));
    if (isTripped) this.enter('open', now + openMs);
    else if (this.state === 'half-open' && seen.length === successThreshold) this.enter('closed');
  }

  inWindow(now: number): ReferenceBreaker['results'] {
    const { window } = this.policy;
    if (window.kind === 'calls') return this.results.slice(-window.calls);
    const bucketOf = (at: number): number => Math.floor((at * 10) / window.ms);
    return this.results.filter(({ at }) => bucketOf(at) > bucketOf(now) - 10);
  }
}

type Step =
  | { readonly kind: 'acquire' | 'open' | 'close' }
  | { readonly kind: 'settle'; readonly which: number; readonly result: Result }
  | { readonly kind: 'advance'; readonly ms: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.constant<Step>({ kind: 'acquire' }) },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('settle'),
      which: fc.nat(100),
      result: fc.constantFrom<Result>('success', 'failure', 'cancel'),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('advance'), ms: fc.constantFrom(1, 20, 30, 50, 130) }) },
  { weight: 1, arbitrary: fc.constantFrom<Step>({ kind: 'open' }, { kind: 'close' }) },
);

const calls = fc.integer({ min: 1, max: 5 });
const window: fc.Arbitrary<BreakerWindow> = fc.oneof(
  fc.record({ kind: fc.constant('calls'), calls }),
  fc.record({ kind: fc.constant('time'), ms: fc.constantFrom(50, 100) }),
);
// Fractions that floating point holds exactly, so that both sides divide alike.
const failureRatio = fc.constantFrom(0.25, 0.5, 0.75, 1);
const policy: fc.Arbitrary<CircuitBreakerPolicy> = fc
  .record({ failureRatio, minimumCalls: calls, window, successThreshold: fc.integer({ min: 1, max: 3 }) })
  .map((chosen) => ({ kind: 'circuitBreaker', openMs: 50, ...chosen }));

test('C6 a breaker does what its reference model does, whatever happens in whatever order', () => {
  fc.assert(
    fc.property(policy, fc.array(step, { minLength: 20, maxLength: 100 }), fc.constantFrom(30, 120), (chosen, steps, probeLeaseMs) => {
      let now = 0;
      const states: CircuitState[] = ['closed'];
      const unlikely: CircuitChange[] = [];
      const onChange = (change: CircuitChange): void => {
        if (change.from !== states.at(-1) || change.to === change.from) unlikely.push(change);
        states.push(change.to);
      };
      const spec = { name: 'x', policy: chosen, probeLeaseMs, onChange };
      const breaker = new OpossumBreaker(spec, { now: () => now, schedule: () => () => {} });
      const model = new ReferenceBreaker(chosen, probeLeaseMs);
      const seen: unknown[] = [];
      const foreseen: unknown[] = [];
      // Results arrive in any order, also long after their period.
      const running: { readonly permit: BreakerPermit; readonly ticket: Ticket }[] = [];

      for (const each of steps) {
        model.passTime(now);
        switch (each.kind) {
          case 'acquire': {
            const verdict = breaker.acquire();
            const ticket = model.acquire(now);
            if (verdict.admitted && ticket !== undefined) running.push({ permit: verdict.permit, ticket });
            seen.push(verdict.admitted ? 'admitted' : verdict.retryAfterMs);
            foreseen.push(ticket === undefined ? model.retryAfterMs(now) : 'admitted');
            break;
          }
          case 'settle': {
            const [settled] = running.splice(each.which % Math.max(1, running.length), 1);
            settled?.permit[each.result]();
            if (settled) model.settle(settled.ticket, { result: each.result, now });
            break;
          }
          case 'open':
            breaker.open();
            model.enter('open');
            break;
          case 'close':
            breaker.close();
            model.enter('closed');
            break;
          case 'advance':
            now += each.ms;
            break;
        }
        model.passTime(now);
        seen.push(breaker.state);
        foreseen.push(model.state);
      }
      expect(seen).toEqual(foreseen);
      expect(states.at(-1)).toBe(model.state);
      expect(unlikely).toEqual([]);
    }),
    { numRuns: 2_000 },
  );
});
