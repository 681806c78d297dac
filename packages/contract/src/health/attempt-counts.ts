import type { AttemptRejected } from '../event/attempt-event.js';

/** What became of the attempts of one tool, since it was first seen. */
export interface AttemptCounts {
  readonly succeeded: number;
  readonly failed: number;
  /** Of the failed: at their time limit. */
  readonly timedOut: number;
  /** Attempts scheduled after a failed one. */
  readonly retries: number;
  /** Attempts that did not run, by what refused them. */
  readonly rejected: Readonly<Record<AttemptRejected['by'], number>>;
  /** Attempts that waited in line, by what they waited for, whether or not they were admitted. */
  readonly waited: Readonly<Record<'rate-limit' | 'bulkhead', number>>;
  /** Handlers that had not ended when their grace was over. */
  readonly abandoned: number;
  /** Fallbacks that gave a value, and that failed too. */
  readonly fallbacks: { readonly succeeded: number; readonly failed: number };
}
