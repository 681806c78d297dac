import { type CancelTimer, type Clock, failed, type Outcome, type TimeoutPolicy } from '@toolwright/contract';
import { type Execution, type HandlerEnd, neverWithdrawn, type RunningAttempt } from '../../execution/execution.js';
import { PendingOutcome } from '../../execution/pending-outcome.js';
import { readEnd } from '../../execution/read-end.js';
import type { Next } from '../../pipeline/strategy.js';
import type { Answer } from '../../port/answer.js';
import { isPromise } from '../../port/is-promise.js';
import { abortWatchOf, type Watcher } from '../../time/abort-watch.js';
import type { Deadlined, DeadlineList } from '../../time/deadline-list.js';
import { type LateEnd, lateOutcome } from './late-outcome.js';
import { noTimeFailure, stopFailure } from './stop-failure.js';
import { type StopReason, toAbortReason } from './stop-reason.js';

/** What all attempts of one tool share. */
export interface RaceSetup {
  readonly policy: TimeoutPolicy;
  readonly clock: Clock;
  /** The limits of the attempts that are running. */
  readonly deadlines: DeadlineList;
}

/**
 * One attempt against its time limit and the caller's signal. When either comes first, the attempt's signal fires and it counts as
 * stopped; the handler then has `graceMs` to end, so that attempts do not overlap and a write can still say what it did. After that the
 * attempt is over, whether the handler is or not.
 */
export class AttemptRace implements RunningAttempt, Deadlined, Watcher {
  // What the deadline list and the abort watch keep of their entries stands here, so that an attempt costs them nothing.
  list: DeadlineList | undefined;
  earlier: Deadlined | undefined;
  later: Deadlined | undefined;
  dueAt = 0;
  place = -1;
  isOver = false;
  whenAbandoned: (() => void) | undefined;
  whenEnded: (() => void) | undefined;
  readonly #setup: RaceSetup;
  readonly #execution: Execution;
  readonly #startedAt: number;
  readonly #limitMs: number;
  #attempt = 0;
  #controller: AbortController | undefined;
  #stopped: StopReason | undefined;
  #stoppedAt = 0;
  #cancelGrace: CancelTimer | undefined;
  /** Present while somebody waits for the handler. */
  #end: PendingOutcome | undefined;

  constructor(setup: RaceSetup, execution: Execution) {
    this.#setup = setup;
    this.#execution = execution;
    this.#startedAt = execution.now();
    const { timeoutMs = setup.policy.ms } = execution.call.limits;
    this.#limitMs = Math.min(setup.policy.ms, timeoutMs, execution.deadline - this.#startedAt);
  }

  get signal(): AbortSignal {
    if (this.#controller === undefined) {
      this.#controller = new AbortController();
      if (this.#stopped !== undefined) this.#controller.abort(toAbortReason(this.#stopped));
    }
    return this.#controller.signal;
  }

  get endsAt(): number {
    return this.#startedAt + this.#limitMs;
  }

  /** Runs the attempt. Answers within `ms + graceMs`; never rejects. */
  run(next: Next): Answer<Outcome<unknown>> {
    const execution = this.#execution;
    if (execution.signal.aborted) return failed(stopFailure({ kind: 'withdrawn' }, 'none'));
    if (this.#limitMs <= 0) return failed(noTimeFailure());
    execution.attempts += 1;
    this.#attempt = execution.attempts;
    execution.running = this;
    if (execution.wants('attempt.started')) execution.emit({ type: 'attempt.started', attempt: this.#attempt }, this.#startedAt);
    const outcome = next(execution);
    // A handler is raced where it is waited for; anything else that takes its time is raced here.
    if (isPromise(outcome)) return outcome === this.#end ? outcome : this.#race(outcome);
    this.whenEnded?.();
    // What has ended already can be late all the same, but there is nothing left to stop.
    return this.#conclude(outcome);
  }

  waitFor(handler: Promise<unknown>, end: HandlerEnd): PromiseLike<Outcome<unknown>> {
    const execution = this.#execution;
    // Who has waited for a place is raced already, and his handler with him.
    if (this.#end !== undefined || this.isOver) return readEnd(handler, end, execution);
    const ended = this.#start();
    handler.then(
      (value) => this.#follow(end.returned(value, execution)),
      (thrown: unknown) => this.#onEnded(end.threw(thrown, execution)),
    );
    return ended;
  }

  onDue(): void {
    this.#stop({ kind: 'timed-out', limitMs: this.#limitMs });
  }

  onWithdrawn(): void {
    this.#stop({ kind: 'withdrawn' });
  }

  #race(outcome: PromiseLike<Outcome<unknown>>): PendingOutcome {
    const ended = this.#start();
    this.#wait(outcome);
    return ended;
  }

  #start(): PendingOutcome {
    const end = new PendingOutcome();
    this.#end = end;
    const { signal } = this.#execution;
    if (signal.aborted) this.onWithdrawn();
    else {
      this.#setup.deadlines.add(this, this.#startedAt + this.#limitMs);
      if (signal !== neverWithdrawn) abortWatchOf(signal).add(this);
    }
    return end;
  }

  #follow(outcome: Answer<Outcome<unknown>>): void {
    // Only a check of the author's makes it wait, and what waits for that is a promise of ours.
    if (outcome instanceof Promise) this.#wait(outcome);
    else this.#onEnded(outcome as Outcome<unknown>);
  }

  #wait(outcome: PromiseLike<Outcome<unknown>>): void {
    void outcome.then((ended) => this.#onEnded(ended));
  }

  #onEnded(outcome: Outcome<unknown>): void {
    this.whenEnded?.();
    const end = this.#end;
    if (end === undefined) {
      this.#tellLateEnd(outcome);
      return;
    }
    this.#end = undefined;
    this.#watchNoMore();
    this.#cancelGrace?.();
    end.settle(this.#conclude(outcome));
  }

  #tellLateEnd({ ok: success }: Outcome<unknown>): void {
    const durationMs = this.#setup.clock.now() - this.#startedAt;
    this.#execution.emit({ type: 'attempt.settled_late', attempt: this.#attempt, durationMs, success });
  }

  #conclude(outcome: Outcome<unknown>): Outcome<unknown> {
    const now = this.#setup.clock.now();
    this.#execution.attemptEndedAt = now;
    return this.#finish(this.#judge(outcome, now), now);
  }

  #judge(outcome: Outcome<unknown>, now: number): Outcome<unknown> {
    if (this.#stopped !== undefined) return this.#judgeLate(outcome, { reason: this.#stopped, lateMs: now - this.#stoppedAt });
    const lateMs = now - this.#startedAt - this.#limitMs;
    // A handler that blocked the event loop beyond its limit kept the timer from firing: it was late all the same.
    return lateMs > 0 ? this.#judgeLate(outcome, { reason: { kind: 'timed-out', limitMs: this.#limitMs }, lateMs }) : outcome;
  }

  #judgeLate(outcome: Outcome<unknown>, late: Pick<LateEnd, 'reason' | 'lateMs'>): Outcome<unknown> {
    return lateOutcome({ outcome, ...late, execution: this.#execution });
  }

  #stop(reason: StopReason): void {
    const { clock, policy } = this.#setup;
    this.#watchNoMore();
    this.#stopped = reason;
    this.#stoppedAt = clock.now();
    this.#cancelGrace = clock.schedule(policy.graceMs, () => this.#abandon(reason));
    this.#controller?.abort(toAbortReason(reason));
  }

  #abandon(reason: StopReason): void {
    const end = this.#end;
    this.#end = undefined;
    const now = this.#setup.clock.now();
    this.#execution.emit({ type: 'attempt.abandoned', attempt: this.#attempt, durationMs: now - this.#startedAt }, now);
    this.whenAbandoned?.();
    end?.settle(this.#finish(failed(stopFailure(reason, this.#execution.uncertainSideEffect)), now));
  }

  #finish(outcome: Outcome<unknown>, now: number): Outcome<unknown> {
    this.isOver = true;
    if (this.#execution.wants('attempt.finished')) this.#tellEnd(outcome, now);
    return outcome;
  }

  #tellEnd(outcome: Outcome<unknown>, now: number): void {
    const event = { type: 'attempt.finished', attempt: this.#attempt, durationMs: now - this.#startedAt } as const;
    this.#execution.emit(outcome.ok ? event : { ...event, failure: outcome.failure }, now);
  }

  #watchNoMore(): void {
    this.#setup.deadlines.remove(this);
    const { signal } = this.#execution;
    if (signal !== neverWithdrawn) abortWatchOf(signal).remove(this);
  }
}
