import type { CacheStore } from '@toolwright/contract';

/**
 * Counts invalidations of tags: a read that began before one says what was true before, so it is neither stored nor joined afterwards. Knows of this
 * process only.
 */
export class InvalidationLog {
  /** As many as tools declare. */
  readonly #counts = new Map<string, number>();

  note(tags: readonly string[]): void {
    for (const tag of tags) this.#counts.set(tag, this.#countOf(tag) + 1);
  }

  /** Another one after each invalidation of one of the tags. */
  markOf(tags: readonly string[]): string {
    return tags.length === 0 ? '' : tags.map((tag) => this.#countOf(tag)).join(' ');
  }

  #countOf(tag: string): number {
    return this.#counts.get(tag) ?? 0;
  }
}

const logs = new WeakMap<CacheStore, InvalidationLog>();

/** The one log of a store: all tools that use it share it. */
export function invalidationLogOf(store: CacheStore): InvalidationLog {
  const known = logs.get(store);
  if (known !== undefined) return known;
  const log = new InvalidationLog();
  logs.set(store, log);
  return log;
}
