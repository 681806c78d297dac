import type { RunId } from '../id/run-id.js';
import type { JsonValue } from '../json/json-value.js';

/** Whose a stored result is: only the same principal in the same run reads it again. */
export interface ResultOwner {
  readonly principalId?: string;
  readonly runId?: RunId;
}

/** A result to be kept. */
export interface StoredResult {
  readonly value: JsonValue;
  readonly owner: ResultOwner;
  /** How long it is kept, in milliseconds. */
  readonly keepMs: number;
}

/** Keeps results that are too large for a model. */
export interface ResultStore {
  /** @returns a reference that nobody can guess */
  put(stored: StoredResult): string | Promise<string>;
  /** @returns `undefined` when there is none, it is another's, or its time is over */
  get(reference: string, owner: ResultOwner): JsonValue | undefined | Promise<JsonValue | undefined>;
}

/** Identifies the bound `ResultStore`. */
export const RESULT_STORE = Symbol.for('toolwright.ResultStore');
