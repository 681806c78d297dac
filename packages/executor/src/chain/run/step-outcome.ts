import type { Failure, ToolFailure, ToolSuccess } from '@toolwright/contract';

/** Its call succeeded. */
export interface DoneStep {
  readonly status: 'done';
  readonly result: ToolSuccess;
}

/** Its call failed, or could not be made. */
export interface FailedStep {
  readonly status: 'failed';
  readonly failure: Failure;
  /** Absent when no call could be made: an argument refers to what the earlier result does not hold. */
  readonly result?: ToolFailure;
}

/** Its condition was not met, or it needs a step whose condition was not. */
export interface SkippedByCondition {
  readonly status: 'skipped';
  readonly because: 'condition';
}

/** It was to run and did not: a step that it needs failed, the chain had stopped, the caller had gone, or time was up. */
export interface SkippedByFailure {
  readonly status: 'skipped';
  readonly because: 'failure';
  readonly failure: Failure;
}

/** What became of a step. */
export type StepOutcome = DoneStep | FailedStep | SkippedByCondition | SkippedByFailure;
