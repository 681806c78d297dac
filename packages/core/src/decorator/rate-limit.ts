import type { RateLimitOptions } from '../policy/policy-options.js';
import { rateLimitDefinition } from '../policy/rate-limit-definition.js';
import { recordPolicy } from '../policy/record-policy.js';
import type { PolicyDecorator } from '../signature/policy-decorator.js';

/**
 * Limits how many calls of a tool begin in a time.
 * @throws ToolwrightError `declaration_error` when an option is unknown, out of its range or contradicts another
 */
export function RateLimit(options: RateLimitOptions): PolicyDecorator {
  return recordPolicy(rateLimitDefinition, options);
}
