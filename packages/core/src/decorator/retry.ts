import type { RetryOptions } from '../policy/policy-options.js';
import { recordPolicy } from '../policy/record-policy.js';
import { retryDefinition } from '../policy/retry-definition.js';
import type { PolicyDecorator } from '../signature/policy-decorator.js';

/**
 * Repeats failed attempts: transient failures always, unknown ones once, permanent ones never, unless `retryOn` or `abortOn` say otherwise.
 * @throws ToolwrightError `declaration_error` when an option is unknown, out of its range or contradicts another
 */
export function Retry(options: RetryOptions = {}): PolicyDecorator {
  return recordPolicy(retryDefinition, options);
}
