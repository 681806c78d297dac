import { callKey } from '../conversation/exchange.js';
import type { PlannedCall } from './plan.js';

/** Leaves out calls that equal an earlier one. */
export function distinctCalls(calls: readonly PlannedCall[]): readonly PlannedCall[] {
  return [...new Map(calls.map((call) => [callKey(call.tool.descriptor.name, call.arguments), call])).values()];
}
