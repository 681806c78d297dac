import type { Outcome, ToolDescriptor } from '@toolwright/contract';
import { hashCall } from '../../digest/call-hash.js';
import type { Execution } from '../../execution/execution.js';
import type { Strategy } from '../../pipeline/strategy.js';

/** Leaves a record of each call of a critical tool, and of each that a person was asked about, whatever became of it. Holds no arguments. */
export function auditStrategy(tool: ToolDescriptor): Strategy {
  return async (execution, next) => {
    const outcome = await next(execution);
    if (tool.critical || execution.approval !== undefined) record(tool, execution, outcome);
    return outcome;
  };
}

function record(tool: ToolDescriptor, execution: Execution, outcome: Outcome<unknown>): void {
  const { given, call, approval } = execution;
  const approvedBy = approval?.decision === 'approved' ? approval.decidedBy : undefined;
  execution.emit({
    type: 'call.audited',
    hash: hashCall({ tool, given, principal: call.principal }),
    idempotencyKey: execution.idempotencyKey,
    outcome: outcome.ok ? 'success' : outcome.failure.code,
    critical: tool.critical,
    ...(call.principal && { principalId: call.principal.id }),
    ...(approvedBy !== undefined && { approvedBy }),
  });
}
