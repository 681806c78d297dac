import type { RetryPolicy, TimeoutPolicy } from '@toolwright/contract';

/** The policies of model turns. */
export interface ModelPolicies {
  readonly timeout: TimeoutPolicy;
  readonly retry: RetryPolicy;
}

/** Three attempts of two minutes each: models think long, and their APIs ask for patience by Retry-After. */
export const defaultModelPolicies: ModelPolicies = {
  timeout: { kind: 'timeout', ms: 120_000, graceMs: 1_000 },
  retry: {
    kind: 'retry',
    maxAttempts: 3,
    backoff: { kind: 'exponential', initialMs: 500, factor: 2, maxMs: 30_000, jitter: 'full' },
    maxDurationMs: 180_000,
  },
};
