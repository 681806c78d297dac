import type { TimeoutOptions } from '../policy/policy-options.js';
import { recordPolicy } from '../policy/record-policy.js';
import { timeoutDefinition } from '../policy/timeout-definition.js';
import type { PolicyDecorator } from '../signature/policy-decorator.js';

/**
 * Limits how long an attempt may take. The limit holds even if the method ignores its signal.
 * @throws ToolwrightError `declaration_error` when an option is unknown, out of its range or contradicts another
 */
export function Timeout(options: TimeoutOptions): PolicyDecorator {
  return recordPolicy(timeoutDefinition, options);
}
