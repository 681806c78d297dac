import type { FinishReason } from '../model/finish-reason.js';
import type { TokenUsage } from '../model/token-usage.js';
import type { Failure } from '../outcome/failure.js';

/** A run begins. */
export interface RunStarted {
  readonly type: 'run.started';
  /** What was asked. */
  readonly input: string;
}

/** A model turn begins. */
export interface StepStarted {
  readonly type: 'step.started';
  /** Messages sent to the model. */
  readonly messageCount: number;
  /** Tools offered to the model. */
  readonly toolCount: number;
}

/** The model has given its turn. */
export interface ModelAnswered {
  readonly type: 'model.answered';
  readonly durationMs: number;
  readonly finish: FinishReason;
  readonly callCount: number;
  readonly usage?: TokenUsage;
}

/** How a run ended: with an answer, after its last allowed turn, at another limit, because the caller withdrew it, or by a failure. */
export type RunStatus = 'answered' | 'max_steps' | 'budget_exceeded' | 'cancelled' | 'failed';

/** A run has ended. */
export interface RunFinished {
  readonly type: 'run.finished';
  readonly status: RunStatus;
  readonly answer: string;
  readonly durationMs: number;
  readonly steps: number;
  readonly calls: number;
  readonly failure?: Failure;
}

/** Events of a run as a whole. */
export type RunEvent = RunStarted | StepStarted | ModelAnswered | RunFinished;
