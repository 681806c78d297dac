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

/** Events of single attempts, of tools and of model turns alike. */
export type AttemptEvent = AttemptStarted | AttemptFinished | RetryScheduled | AttemptSettledLate;
