import type { AttemptCounts, AttemptEvent, Failure, FallbackFinished } from '@toolwright/contract';

/** What an attempt ledger is kept from. */
export type LedgerEvent = AttemptEvent | FallbackFinished;

/** Keeps count of the attempts of one tool: of what became of them, and of those that are under way. */
export class AttemptLedger {
  readonly #rejected = { 'circuit-breaker': 0, 'rate-limit': 0, bulkhead: 0 };
  readonly #waited = { 'rate-limit': 0, bulkhead: 0 };
  readonly #waiting = { 'rate-limit': 0, bulkhead: 0 };
  readonly #fallbacks = { succeeded: 0, failed: 0 };
  #underWay = 0;
  #succeeded = 0;
  #failed = 0;
  #timedOut = 0;
  #retries = 0;
  #timesAbandoned = 0;
  #abandoned = 0;

  /** Handlers that run and are waited for. */
  get running(): number {
    // The line in front of a bulkhead is part of the attempt, that in front of a rate limit is not.
    return Math.max(0, this.#underWay - this.#waiting.bulkhead);
  }

  /** Attempts that wait in any line. */
  get queued(): number {
    return this.#waiting.bulkhead + this.#waiting['rate-limit'];
  }

  /** Attempts that wait for a place in the bulkhead. */
  get queuedForPlace(): number {
    return this.#waiting.bulkhead;
  }

  /** Handlers that still run though nobody waits for them. */
  get abandoned(): number {
    return this.#abandoned;
  }

  record(event: LedgerEvent): void {
    switch (event.type) {
      case 'attempt.started':
        this.#underWay += 1;
        return;
      case 'attempt.finished':
        this.#underWay = decreased(this.#underWay);
        this.#recordEnd(event.failure);
        return;
      case 'attempt.abandoned':
        this.#timesAbandoned += 1;
        this.#abandoned += 1;
        return;
      case 'attempt.settled_late':
        this.#abandoned = decreased(this.#abandoned);
        return;
      case 'attempt.rejected':
        this.#rejected[event.by] += 1;
        return;
      case 'attempt.queued':
        this.#waited[event.by] += 1;
        this.#waiting[event.by] += 1;
        return;
      case 'attempt.dequeued':
        this.#waiting[event.by] = decreased(this.#waiting[event.by]);
        return;
      case 'retry.scheduled':
        this.#retries += 1;
        return;
      case 'fallback.finished':
        this.#fallbacks[event.success ? 'succeeded' : 'failed'] += 1;
        return;
    }
  }

  read(): AttemptCounts {
    return {
      succeeded: this.#succeeded,
      failed: this.#failed,
      timedOut: this.#timedOut,
      retries: this.#retries,
      rejected: { ...this.#rejected },
      waited: { ...this.#waited },
      abandoned: this.#timesAbandoned,
      fallbacks: { ...this.#fallbacks },
    };
  }

  #recordEnd(failure: Failure | undefined): void {
    if (failure === undefined) {
      this.#succeeded += 1;
      return;
    }
    // A full bulkhead refuses within the attempt, and has told so as `attempt.rejected`.
    if (failure.code === 'bulkhead_full') return;
    this.#failed += 1;
    if (isTimeUp(failure)) this.#timedOut += 1;
  }
}

// Whose start was not seen ends here all the same.
function decreased(count: number): number {
  return Math.max(0, count - 1);
}

// A timeout that the handler itself has thrown has its cause.
function isTimeUp({ code, cause }: Failure): boolean {
  return code === 'timeout' && cause === undefined;
}
