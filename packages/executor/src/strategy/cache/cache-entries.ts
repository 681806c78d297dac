import { type CacheEntry, type CachePolicy, type CacheStore, type Clock, cacheSchemaVersion, type JsonValue } from '@toolwright/contract';
import type { Execution } from '../../execution/execution.js';
import type { Answer } from '../../port/answer.js';
import { askPort } from '../../port/ask-port.js';
import { whenAnswered } from '../../port/when-answered.js';
import { invalidationLogOf } from './invalidation-log.js';

/** What caching needs from outside. */
export interface CacheServices {
  readonly clock: Clock;
  readonly cacheStore: CacheStore;
}

/** The entries of one tool. A store that fails has nothing and keeps nothing. */
export class CacheEntries {
  readonly #policy: CachePolicy;
  readonly #services: CacheServices;

  constructor(policy: CachePolicy, services: CacheServices) {
    this.#policy = policy;
    this.#services = services;
  }

  find(key: string, execution: Execution): Answer<CacheEntry | undefined> {
    const { clock, cacheStore } = this.#services;
    const question = { port: 'CacheStore', ask: () => cacheStore.get(key), effect: 'ignored', otherwise: () => undefined } as const;
    return whenAnswered(askPort<CacheEntry | undefined>(question, execution, clock), (entry) =>
      entry?.schemaVersion === cacheSchemaVersion && entry.keptUntil > clock.now() ? entry : undefined,
    );
  }

  /** Another one whenever the entries may have been invalidated. */
  get mark(): string {
    return invalidationLogOf(this.#services.cacheStore).markOf(this.#policy.tags);
  }

  isFresh({ freshUntil }: CacheEntry): boolean {
    return freshUntil > this.#services.clock.now();
  }

  ageMsOf({ storedAt }: CacheEntry): number {
    return Math.max(0, this.#services.clock.now() - storedAt);
  }

  keep(key: string, { value, execution }: { readonly value: JsonValue; readonly execution: Execution }): Answer<void> {
    const { clock, cacheStore } = this.#services;
    const { ttlMs, staleIfErrorMs, tags } = this.#policy;
    const storedAt = clock.now();
    const freshUntil = storedAt + ttlMs;
    const entry: CacheEntry = {
      schemaVersion: cacheSchemaVersion,
      value,
      storedAt,
      freshUntil,
      keptUntil: freshUntil + staleIfErrorMs,
      tags,
    };
    const ask = (): Answer<void> => cacheStore.set(key, entry);
    return askPort<void>({ port: 'CacheStore', ask, effect: 'ignored', otherwise: () => {} }, execution, clock);
  }
}
