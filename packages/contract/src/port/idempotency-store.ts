import type { JsonValue } from '../json/json-value.js';

/** Version of the shape in which records are kept. */
export const idempotencySchemaVersion = 1;

/** What became of a write: finished with its result as data, or unknown. A write that certainly did nothing leaves no record. */
export type IdempotencyOutcome =
  | { readonly kind: 'finished'; readonly result: JsonValue }
  | { readonly kind: 'unknown'; readonly message: string };

/** One write, known by its key. */
export interface IdempotencyClaim {
  readonly key: string;
  /** Digest of tool, version, arguments and principal: the same key with another digest is a conflict. */
  readonly hash: string;
  /** How long the record is kept, in milliseconds. */
  readonly keepMs: number;
}

/** What the journal knows of a key. */
export type IdempotencyVerdict =
  /** Nobody has used it: it is the caller's now, who must `settle` or `release` it. */
  | { readonly kind: 'claimed' }
  /** Somebody is at it, here or in another process. */
  | { readonly kind: 'running' }
  | { readonly kind: 'settled'; readonly outcome: IdempotencyOutcome }
  /** It belongs to a write with another digest. */
  | { readonly kind: 'conflict' };

/** Journal of writes, so that none happens twice under one key. Each method is atomic. */
export interface IdempotencyStore {
  claim(claim: IdempotencyClaim): IdempotencyVerdict | Promise<IdempotencyVerdict>;
  /** Records what became of a claimed key. */
  settle(claim: IdempotencyClaim, outcome: IdempotencyOutcome): void | Promise<void>;
  /** Forgets a claimed key, because nothing happened. */
  release(key: string): void | Promise<void>;
}

/** Identifies the bound `IdempotencyStore`. */
export const IDEMPOTENCY_STORE = Symbol.for('toolwright.IdempotencyStore');
