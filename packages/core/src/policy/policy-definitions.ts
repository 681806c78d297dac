import { bulkheadDefinition } from './bulkhead-definition.js';
import { cacheDefinition } from './cache-definition.js';
import { circuitBreakerDefinition } from './circuit-breaker-definition.js';
import type { PolicyDefinition } from './policy-definition.js';
import type { ConfigurableKind } from './policy-options.js';
import { rateLimitDefinition } from './rate-limit-definition.js';
import { retryDefinition } from './retry-definition.js';
import { timeoutDefinition } from './timeout-definition.js';

/** The definition of each kind of policy that takes options. */
export const policyDefinitions: { readonly [K in ConfigurableKind]: PolicyDefinition<K> } = {
  timeout: timeoutDefinition,
  retry: retryDefinition,
  circuitBreaker: circuitBreakerDefinition,
  bulkhead: bulkheadDefinition,
  rateLimit: rateLimitDefinition,
  cache: cacheDefinition,
};

/** Their names, in the order in which they are explained. */
export const configurableKinds: readonly ConfigurableKind[] = ['timeout', 'retry', 'circuitBreaker', 'bulkhead', 'rateLimit', 'cache'];
