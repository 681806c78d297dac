import { type CancelTimer, type Clock, createFailure, type Failure, failed, type Outcome, type TimeoutPolicy } from '@toolwright/contract';
import type { Execution } from '../../execution/execution.js';
import type { Next } from '../../pipeline/strategy.js';
import { lateOutcome } from './late-outcome.js';

/** What one attempt runs against. */
export interface RaceSetup {
  readonly policy: TimeoutPolicy;
  readonly clock: Clock;
  readonly execution: Execution;
}

/**
 * One attempt against its time limit and the caller's signal. When either comes first, the attempt's signal fires and the verdict
 * stands; the handler then has `graceMs` to end, so that attempts do not overlap and a write can still say what it did. After that the
 * attempt is over, whether the handler is or not.
 */
export class AttemptRace {
  readonly #setup: RaceSetup;
  readonly #controller = new AbortController();
  readonly #startedAt: number;
  readonly #limitMs: number;
  #cancelTimer: CancelTimer = () => {};
  #attempt = 0;
  #verdict: Failure | undefined;
  #resolve: ((outcome: Outcome<unknown>) => void) | undefined;

  constructor(setup: RaceSetup) {
    this.#setup = setup;
    const { policy, clock, execution } = setup;
    this.#startedAt = clock.now();
    const { timeoutMs = policy.ms } = execution.call.limits;
    this.#limitMs = Math.max(0, Math.min(policy.ms, timeoutMs, execution.deadline - this.#startedAt));
  }

  /** Runs the attempt. Resolves within `ms + graceMs`; never rejects. */
  run(next: Next): Promise<Outcome<unknown>> {
    const { clock, execution } = this.#setup;
    if (execution.signal.aborted) return Promise.resolve(failed(this.#cancelled('none')));
    return new Promise((resolve) => {
      this.#resolve = resolve;
      execution.attempts += 1;
      this.#attempt = execution.attempts;
      execution.attemptSignal = this.#controller.signal;
      execution.emit({ type: 'attempt.started', attempt: this.#attempt });
      this.#cancelTimer = clock.schedule(this.#limitMs, this.#onTimeUp);
      execution.signal.addEventListener('abort', this.#onWithdrawn, { once: true });
      const outcome = next(execution);
      if (outcome instanceof Promise) void outcome.then(this.#onSettled);
      else this.#onSettled(outcome);
    });
  }

  readonly #onTimeUp = (): void => this.#stop(this.#timedOut());

  readonly #onWithdrawn = (): void => this.#stop(this.#cancelled(this.#setup.execution.uncertainSideEffect));

  readonly #onSettled = (outcome: Outcome<unknown>): void => {
    if (this.#resolve === undefined) {
      const durationMs = this.#elapsedMs();
      this.#setup.execution.emit({ type: 'attempt.settled_late', attempt: this.#attempt, durationMs, success: outcome.ok });
      return;
    }
    // A handler that blocked the event loop beyond its limit kept the timer from firing: it was late all the same.
    if (this.#verdict === undefined && this.#elapsedMs() > this.#limitMs) this.#verdict = this.#timedOut();
    if (this.#verdict === undefined) this.#finish(outcome);
    else
      this.#finish(
        lateOutcome({ outcome, verdict: this.#verdict, execution: this.#setup.execution, lateMs: this.#elapsedMs() - this.#limitMs }),
      );
  };

  #stop(verdict: Failure): void {
    if (this.#verdict !== undefined) return;
    this.#verdict = verdict;
    this.#cancelTimer();
    this.#cancelTimer = this.#setup.clock.schedule(this.#setup.policy.graceMs, () => this.#finish(failed(verdict)));
    this.#controller.abort(new DOMException(verdict.message, verdict.code === 'timeout' ? 'TimeoutError' : 'AbortError'));
  }

  #finish(outcome: Outcome<unknown>): void {
    const { execution } = this.#setup;
    this.#cancelTimer();
    execution.signal.removeEventListener('abort', this.#onWithdrawn);
    const failure = outcome.ok ? undefined : outcome.failure;
    const durationMs = this.#elapsedMs();
    execution.emit({ type: 'attempt.finished', attempt: this.#attempt, durationMs, ...(failure && { failure }) });
    this.#resolve?.(outcome);
    this.#resolve = undefined;
  }

  #timedOut(): Failure {
    const { execution } = this.#setup;
    const sideEffect = execution.uncertainSideEffect;
    const message = `The attempt was to end within ${this.#limitMs} ms and did not.`;
    const suggestion =
      sideEffect === 'none' ? 'Nothing was changed; it may be called again.' : 'It may have happened. Find out before you call again.';
    return createFailure('timeout', message, { sideEffect, suggestion });
  }

  #cancelled(sideEffect: Failure['sideEffect']): Failure {
    return createFailure('cancelled', 'The caller withdrew the call.', { sideEffect });
  }

  #elapsedMs(): number {
    return this.#setup.clock.now() - this.#startedAt;
  }
}
