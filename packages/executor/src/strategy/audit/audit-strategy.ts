import type { ToolDescriptor } from '@toolwright/contract';
import type { Strategy } from '../../pipeline/strategy.js';
import { recordCall } from './record-call.js';

/** Leaves a record of each call of a critical tool, and of each that a person was asked about, whatever became of it. */
export function auditStrategy(tool: ToolDescriptor): Strategy {
  return async (execution, next) => {
    const outcome = await next(execution);
    if (tool.critical || execution.approval !== undefined) {
      recordCall(outcome.ok ? 'success' : outcome.failure.code, { tool, execution });
    }
    return outcome;
  };
}
