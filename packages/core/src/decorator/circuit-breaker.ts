import { circuitBreakerDefinition } from '../policy/circuit-breaker-definition.js';
import type { CircuitBreakerOptions } from '../policy/policy-options.js';
import { recordPolicy } from '../policy/record-policy.js';
import type { PolicyDecorator } from '../signature/policy-decorator.js';

/**
 * Leaves a tool that keeps failing alone for a while, then lets a few probes through.
 * @throws ToolwrightError `declaration_error` when an option is unknown, out of its range or contradicts another
 */
export function CircuitBreaker(options: CircuitBreakerOptions = {}): PolicyDecorator {
  return recordPolicy(circuitBreakerDefinition, options);
}
