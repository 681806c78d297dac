import { cacheDefinition } from '../policy/cache-definition.js';
import type { CacheOptions } from '../policy/policy-options.js';
import { recordPolicy } from '../policy/record-policy.js';
import type { PolicyDecorator } from '../signature/policy-decorator.js';

/**
 * Uses the result of a read again for a while.
 * @throws ToolwrightError `declaration_error` when an option is unknown, out of its range or contradicts another
 */
export function Cache(options: CacheOptions = {}): PolicyDecorator {
  return recordPolicy(cacheDefinition, options);
}
