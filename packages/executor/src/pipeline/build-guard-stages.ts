import type { PolicySet } from '@toolwright/contract';
import { bulkheadStrategy } from '../strategy/bulkhead/bulkhead-strategy.js';
import { circuitBreakerStrategy } from '../strategy/circuit-breaker/circuit-breaker-strategy.js';
import { deadlineStrategy } from '../strategy/deadline/deadline-strategy.js';
import { rateLimitStrategy } from '../strategy/rate-limit/rate-limit-strategy.js';
import { retryStrategy } from '../strategy/retry/retry-strategy.js';
import { timeoutStrategy } from '../strategy/timeout/timeout-strategy.js';
import type { Stages } from './compile-pipeline.js';
import type { GuardServices } from './pipeline-services.js';

/** Work that is to run under policies. */
export interface GuardedWork {
  /** Whose circuit, limit and bulkhead it is: work of the same name shares them. */
  readonly name: string;
  readonly policies: Pick<PolicySet, 'timeout' | 'retry' | 'circuitBreaker' | 'rateLimit' | 'bulkhead'>;
}

/** The stages that guard any work, a tool's or a model turn's: what lies between the whole call and one attempt. */
export function buildGuardStages({ name, policies }: GuardedWork, services: GuardServices): Stages {
  const { clock, bulkheads } = services;
  const { timeout, retry, circuitBreaker, rateLimit, bulkhead } = policies;
  return {
    ...(timeout.totalMs !== undefined && { deadline: deadlineStrategy(timeout.totalMs, clock) }),
    ...(retry && { retry: retryStrategy(retry, services) }),
    ...(circuitBreaker && { 'circuit-breaker': circuitBreakerStrategy({ ...services, tool: name, policy: circuitBreaker, timeout }) }),
    ...(rateLimit && { 'rate-limit': rateLimitStrategy(rateLimit, { ...services, tool: name }) }),
    timeout: timeoutStrategy(timeout, clock),
    ...(bulkhead && { bulkhead: bulkheadStrategy(bulkhead, { clock, bulkhead: bulkheads.bulkheadOf(name, bulkhead) }) }),
  };
}
