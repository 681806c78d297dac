import type { ErrorCode } from '../error/error-code.js';
import type { CircuitState } from '../port/breaker.js';
import type { AttemptCounts } from './attempt-counts.js';
import type { CallMeasurements } from './call-measurements.js';
import type { ToolAvailability } from './tool-availability.js';

/** A call that failed not long ago. */
export interface RecentFailure {
  /** Milliseconds since the Unix epoch. */
  readonly at: number;
  readonly callId: string;
  readonly code: ErrorCode;
  /** Its beginning, at most 200 characters. */
  readonly message: string;
}

/** The circuit in front of a tool. */
export interface CircuitReport {
  readonly name: string;
  readonly state: CircuitState;
  /** When probes are let through, in milliseconds since the Unix epoch; present while it is open by itself. */
  readonly reopensAt?: number;
  /** How often it has opened. */
  readonly timesOpened: number;
}

/** How well one tool works. */
export interface ToolReport {
  readonly tool: string;
  readonly availability: ToolAvailability;
  /** In the last minutes. */
  readonly recent: CallMeasurements;
  /** Since the tool was first seen. */
  readonly total: CallMeasurements;
  readonly attempts: AttemptCounts;
  /** Handlers that run and are waited for. */
  readonly running: number;
  /** Attempts that wait in line. */
  readonly queued: number;
  /** Handlers that still run though nobody waits for them any more. */
  readonly abandoned: number;
  /** Oldest first. */
  readonly recentFailures: readonly RecentFailure[];
  /** Absent where no circuit has ever changed its state. The circuit of a single key says nothing about the tool, and is not told. */
  readonly circuit?: CircuitReport;
  /** When its last call ended, in milliseconds since the Unix epoch. */
  readonly lastCallAt?: number;
}
