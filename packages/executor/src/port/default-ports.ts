import { type Clock, declaredPermissions, type IdSource, localDispatcher } from '@toolwright/contract';
import { OpossumBreakers } from '../breaker/opossum-breakers.js';
import { MemoryCallBudget } from '../gate/memory-call-budget.js';
import { TokenBuckets } from '../limiter/token-buckets.js';
import { MemoryCacheStore } from '../store/memory-cache-store.js';
import { MemoryIdempotencyStore } from '../store/memory-idempotency-store.js';
import { MemoryResultStore } from '../store/memory-result-store.js';
import { Bulkheads } from '../strategy/bulkhead/bulkheads.js';
import type { ExecutorPorts } from './executor-ports.js';

/** What the default bindings need from outside. */
export interface DefaultPortServices {
  readonly clock: Clock;
  readonly idSource: IdSource;
}

/** What is used where nothing else is bound: everything in this process, nobody to ask for approval. */
export function createDefaultPorts({ clock, idSource }: DefaultPortServices): ExecutorPorts {
  return {
    permissionPolicy: declaredPermissions,
    callBudget: new MemoryCallBudget(),
    idempotencyStore: new MemoryIdempotencyStore({ clock }),
    cacheStore: new MemoryCacheStore({ clock }),
    breakerSource: new OpossumBreakers({ clock }),
    rateLimiter: new TokenBuckets({ clock }),
    bulkheads: new Bulkheads(),
    resultStore: new MemoryResultStore({ clock, idSource }),
    dispatcher: localDispatcher,
    interceptors: [],
  };
}
