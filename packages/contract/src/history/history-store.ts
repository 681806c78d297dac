import type { ErrorCode } from '../error/error-code.js';
import type { RunId } from '../id/run-id.js';
import type { ExecutionRecord } from './execution-record.js';

/** Which records are wanted; each part that is given must fit. */
export interface HistoryFilter {
  readonly tool?: string;
  readonly runId?: RunId;
  readonly outcome?: 'success' | 'failure' | ErrorCode;
  /** Calls that began then or later, in milliseconds since the Unix epoch. */
  readonly since?: number;
  /** Only so many of the latest. ≥ 0. @default all */
  readonly limit?: number;
}

/** Keeps what was executed, in this process or beyond it. Old records may be gone. */
export interface HistoryStore {
  append(record: ExecutionRecord): void | Promise<void>;
  /** The records that fit, in the order in which their calls ended. */
  find(filter?: HistoryFilter): readonly ExecutionRecord[] | Promise<readonly ExecutionRecord[]>;
}

/** Identifies the bound `HistoryStore`. */
export const HISTORY_STORE = Symbol.for('toolwright.HistoryStore');
