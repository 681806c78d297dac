import type { CachePolicy, ToolDescriptor } from '@toolwright/contract';
import { Flights } from '../../flight/flights.js';
import type { Strategy } from '../../pipeline/strategy.js';
import { CacheEntries, type CacheServices } from './cache-entries.js';
import { createCacheKey } from './cache-key.js';
import { CachedReads } from './cached-reads.js';

/** What a cache needs from outside, and how it is used. */
export interface CacheStrategyServices extends CacheServices {
  /** Whether stale values are used at once, marked as such, instead of asking the tool. @default false */
  readonly offline?: boolean;
}

/**
 * Answers from the cache what was answered before. Identical calls at the same time run once: who comes later waits for the first, may leave alone, and
 * does the work himself if the first ended for reasons of his own. A failure is not kept; a stale value stands in for it where the policy has one.
 */
export function cacheStrategy(tool: ToolDescriptor, policy: CachePolicy, services: CacheStrategyServices): Strategy {
  const { clock, offline = false } = services;
  const keyOf = createCacheKey(tool, policy.scope);
  const reads = new CachedReads({ entries: new CacheEntries(policy, services), flights: new Flights(clock), offline });
  return (execution, next) => {
    const key = keyOf(execution);
    return key === undefined ? next(execution) : reads.answer({ key, execution, next });
  };
}
