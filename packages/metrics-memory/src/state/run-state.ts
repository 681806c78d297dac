import type { RunId, RunStatus } from '@toolwright/contract';
import type { CallState, StateStatus } from './call-state.js';

/** Where one run stands. */
export interface RunState {
  readonly runId: RunId;
  readonly status: Extract<StateStatus, 'running' | 'done' | 'failed'>;
  /** How it ended; absent while it has not. */
  readonly ending?: RunStatus;
  /** The model turn that it is at, from 1; 0 before the first. */
  readonly step: number;
  /** Milliseconds since the Unix epoch. */
  readonly startedAt: number;
  /** Milliseconds since the Unix epoch; absent while it has not ended. */
  readonly endedAt?: number;
  /** Those that are still known, in the order in which they were first heard of. */
  readonly calls: readonly CallState[];
}
