import type { Failure } from '../outcome/failure.js';

/** A call that is to come. */
export interface PlannedCall {
  readonly callId: string;
  readonly tool: string;
  /** Ids of the calls whose results it needs. */
  readonly dependsOn: readonly string[];
}

/** Calls are to come: those of a model turn, or the steps of a chain. Told before the first of them begins. */
export interface CallsPlanned {
  readonly type: 'call.planned';
  readonly calls: readonly PlannedCall[];
}

/** A planned call will not be made. */
export interface CallSkipped {
  readonly type: 'call.skipped';
  /** Why; absent when it was not wanted, because its condition was not met. */
  readonly failure?: Failure;
}

/** Events of calls that have not begun. */
export type PlanEvent = CallsPlanned | CallSkipped;
