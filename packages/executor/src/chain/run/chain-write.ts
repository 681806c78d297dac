import type { Failure, ToolCall, ToolSuccess } from '@toolwright/contract';
import type { ReadStep } from '../plan/read-step.js';

/** A write that succeeded. */
export interface DoneWrite {
  readonly read: ReadStep;
  readonly call: ToolCall;
  readonly result: ToolSuccess;
}

/** A write that failed, and nobody can tell whether it happened. */
export interface UncertainWrite {
  readonly step: string;
  readonly failure: Failure;
}
