import type { BreakerPermit, CircuitBreakerPolicy, CircuitState } from '@toolwright/contract';

/** How an attempt behind a breaker ended. */
export type BreakerResult = keyof BreakerPermit;

/** Leave for one attempt, as the model sees it. */
export interface Ticket {
  readonly period: number;
  readonly leaseEndsAt: number;
}

/** The rules of the breaker, written as simply as can be: it remembers everything, and keeps nothing up to date that it can look up. */
export class ReferenceBreaker {
  state: CircuitState = 'closed';
  period = 0;
  reopensAt = Number.POSITIVE_INFINITY;
  results: { readonly result: BreakerResult; readonly at: number }[] = [];
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

  settle(ticket: Ticket, { result, now }: { readonly result: BreakerResult; readonly now: number }): void {
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
