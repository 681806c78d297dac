import type { CacheStore, Clock } from '@toolwright/contract';
import type { Strategy } from '../../pipeline/strategy.js';
import { askPort } from '../../port/ask-port.js';
import { invalidationLogOf } from '../cache/invalidation-log.js';

/** What invalidating needs from outside. */
export interface InvalidationServices {
  readonly clock: Clock;
  readonly cacheStore: CacheStore;
}

/**
 * Drops the cached results that a call makes worthless, before its own result is given. Also when nobody knows whether it took effect: asking once more
 * costs less than an answer that is no longer true.
 */
export function invalidationStrategy(tags: readonly string[], { clock, cacheStore }: InvalidationServices): Strategy {
  return async (execution, next) => {
    const outcome = await next(execution);
    if (!outcome.ok && outcome.failure.sideEffect === 'none') return outcome;
    invalidationLogOf(cacheStore).note(tags);
    const ask = async (): Promise<'done' | 'failed'> => {
      await cacheStore.invalidate(tags);
      return 'done';
    };
    const answer = await askPort<'done' | 'failed'>(
      { port: 'CacheStore', ask, effect: 'ignored', otherwise: () => 'failed' },
      execution,
      clock,
    );
    if (answer === 'done') execution.emit({ type: 'cache.invalidated', tags });
    else execution.warnings.push('Earlier results that this call has changed could not be dropped: they may be given once more.');
    return outcome;
  };
}
