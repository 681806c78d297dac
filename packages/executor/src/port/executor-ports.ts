import type {
  ApprovalGate,
  BreakerSource,
  CacheStore,
  CallBudget,
  IdempotencyStore,
  PermissionPolicy,
  RateLimiter,
  ResultStore,
  ToolDispatcher,
  ToolInterceptor,
} from '@toolwright/contract';
import type { Bulkheads } from '../strategy/bulkhead/bulkheads.js';

/** The ports that strategies ask, and that an application may bind. */
export interface BindablePorts {
  readonly permissionPolicy: PermissionPolicy;
  readonly callBudget: CallBudget;
  /** Absent when nobody can be asked: what needs approval is then refused. */
  readonly approvalGate?: ApprovalGate;
  readonly idempotencyStore: IdempotencyStore;
  readonly cacheStore: CacheStore;
  readonly breakerSource: BreakerSource;
  readonly rateLimiter: RateLimiter;
  readonly resultStore: ResultStore;
  readonly dispatcher: ToolDispatcher;
}

/** Everything that strategies ask. */
export interface ExecutorPorts extends BindablePorts {
  /** The first is the outermost. */
  readonly interceptors: readonly ToolInterceptor[];
  /** Places for handlers, which are of this process. */
  readonly bulkheads: Bulkheads;
}
