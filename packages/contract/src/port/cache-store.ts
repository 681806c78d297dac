import type { JsonValue } from '../json/json-value.js';

/** Version of the shape in which entries are kept; an entry of another version is no entry. */
export const cacheSchemaVersion = 1;

/** A result that may be used again. */
export interface CacheEntry {
  readonly schemaVersion: typeof cacheSchemaVersion;
  readonly value: JsonValue;
  /** Milliseconds since the Unix epoch. */
  readonly storedAt: number;
  /** Until then it is as good as new; after it, it may only stand in. Milliseconds since the Unix epoch. */
  readonly freshUntil: number;
  /** After that it is of no use to anybody. Milliseconds since the Unix epoch. */
  readonly keptUntil: number;
  /** Names by which it is dropped. */
  readonly tags: readonly string[];
}

/** Keeps results for a time, in this process or beyond it. An entry may be gone at any moment. */
export interface CacheStore {
  get(key: string): CacheEntry | undefined | Promise<CacheEntry | undefined>;
  /** Keeps an entry until its `keptUntil`, or for a shorter time. */
  set(key: string, entry: CacheEntry): void | Promise<void>;
  /** Drops every entry that carries one of the tags. */
  invalidate(tags: readonly string[]): void | Promise<void>;
}

/** Identifies the bound `CacheStore`. */
export const CACHE_STORE = Symbol.for('toolwright.CacheStore');
