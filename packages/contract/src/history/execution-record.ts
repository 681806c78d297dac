import type { ErrorCode } from '../error/error-code.js';
import type { RunId } from '../id/run-id.js';
import type { JsonObject } from '../json/json-value.js';
import type { ResultSource } from '../tool/tool-result.js';

/** Version of the shape of records; grows when a field changes its meaning. */
export const historySchemaVersion = 1;

/** One tool call that has ended. What it gave is not kept. */
export interface ExecutionRecord {
  readonly schemaVersion: typeof historySchemaVersion;
  readonly tool: string;
  readonly callId: string;
  readonly runId?: RunId;
  /** Model turn of the run, from 1. */
  readonly step?: number;
  /** Milliseconds since the Unix epoch. */
  readonly startedAt: number;
  readonly durationMs: number;
  readonly attempts: number;
  /** As the model wrote them, sensitive values masked; text where they were no JSON object, or too long. Absent where the start was not seen. */
  readonly arguments?: JsonObject | string;
  /** `success`, or the code of the failure. */
  readonly outcome: 'success' | ErrorCode;
  /** Of a failed call: what was wrong. */
  readonly message?: string;
  /** Of a successful call: where the value came from. */
  readonly source?: ResultSource;
  readonly warnings: readonly string[];
}
