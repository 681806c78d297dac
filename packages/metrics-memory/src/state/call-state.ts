import type { ErrorCode, RunId } from '@toolwright/contract';

/**
 * Where something stands: planned, or waiting for a person or for room; under way; ended well; ended badly; never begun, because its condition was
 * not met, what it depends on failed, or its chain or run has ended.
 */
export type StateStatus = 'pending' | 'running' | 'done' | 'failed' | 'skipped';

/** Where one tool call stands. */
export interface CallState {
  readonly callId: string;
  readonly tool: string;
  readonly runId?: RunId;
  /** Model turn of the run, from 1. */
  readonly step?: number;
  readonly status: StateStatus;
  /** Ids of the calls whose results it needs. */
  readonly dependsOn: readonly string[];
  /** Attempts begun so far. */
  readonly attempts: number;
  /** Milliseconds since the Unix epoch; absent while it has not begun. */
  readonly startedAt?: number;
  /** Milliseconds since the Unix epoch; absent while it has not ended. */
  readonly endedAt?: number;
  /** Why it failed or was skipped. */
  readonly code?: ErrorCode;
}
