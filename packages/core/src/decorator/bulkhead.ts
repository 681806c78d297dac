import { bulkheadDefinition } from '../policy/bulkhead-definition.js';
import type { BulkheadOptions } from '../policy/policy-options.js';
import { recordPolicy } from '../policy/record-policy.js';
import type { PolicyDecorator } from '../signature/policy-decorator.js';

/**
 * Limits how many calls of a tool run at once.
 * @throws ToolwrightError `declaration_error` when an option is unknown, out of its range or contradicts another
 */
export function Bulkhead(options: BulkheadOptions = {}): PolicyDecorator {
  return recordPolicy(bulkheadDefinition, options);
}
