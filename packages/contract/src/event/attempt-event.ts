import type { Failure } from '../outcome/failure.js';

/** An attempt of a tool or of a model turn begins. */
export interface AttemptStarted {
  readonly type: 'attempt.started';
  /** 1 is the first. */
  readonly attempt: number;
}

/** An attempt has ended, or was given up at its time limit. */
export interface AttemptFinished {
  readonly type: 'attempt.finished';
  readonly attempt: number;
  readonly durationMs: number;
  /** Absent when the attempt gave a value. */
  readonly failure?: Failure;
}

/** Another attempt will follow after a wait. Fires before the wait. */
export interface RetryScheduled {
  readonly type: 'retry.scheduled';
  /** Number of the attempt to come. */
  readonly attempt: number;
  readonly delayMs: number;
  /** Why the attempt before failed. */
  readonly failure: Failure;
}

/** An abandoned attempt ended after its result had been given without it. */
export interface AttemptSettledLate {
  readonly type: 'attempt.settled_late';
  readonly attempt: number;
  /** Since the attempt began. */
  readonly durationMs: number;
  readonly success: boolean;
}

/** A handler had not ended when its grace was over. It may still run; nobody waits for it. Fires right before `attempt.finished`. */
export interface AttemptAbandoned {
  readonly type: 'attempt.abandoned';
  readonly attempt: number;
  /** Since the attempt began. */
  readonly durationMs: number;
}

/** An attempt did not run: its circuit was open, its limit was reached, or its bulkhead full. */
export interface AttemptRejected {
  readonly type: 'attempt.rejected';
  readonly by: 'circuit-breaker' | 'rate-limit' | 'bulkhead';
  readonly failure: Failure;
}

/** An attempt waits for a token of its rate limit or for a place in its bulkhead. Fires before the wait. */
export interface AttemptQueued {
  readonly type: 'attempt.queued';
  readonly by: 'rate-limit' | 'bulkhead';
  /** Attempts that wait in front of it. */
  readonly ahead: number;
}

/** An attempt that was queued waits no more. */
export interface AttemptDequeued {
  readonly type: 'attempt.dequeued';
  readonly by: 'rate-limit' | 'bulkhead';
  readonly waitedMs: number;
  /** Whether it may run now; otherwise its time was up or its caller gone. */
  readonly admitted: boolean;
}

/** Events of single attempts, of tools and of model turns alike. */
export type AttemptEvent =
  | AttemptStarted
  | AttemptFinished
  | AttemptAbandoned
  | AttemptSettledLate
  | AttemptRejected
  | AttemptQueued
  | AttemptDequeued
  | RetryScheduled;
