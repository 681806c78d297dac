import type { CallAudited, ToolDescriptor } from '@toolwright/contract';
import { hashCall } from '../../digest/call-hash.js';
import type { Execution } from '../../execution/execution.js';

/** What is to be recorded of a call. */
export interface AuditedCall {
  readonly tool: ToolDescriptor;
  readonly execution: Execution;
}

/** Leaves the record of a call. It holds a digest of the arguments, never the arguments. */
export function recordCall(outcome: CallAudited['outcome'], { tool, execution }: AuditedCall): void {
  const { given, call, approval } = execution;
  const approvedBy = approval?.decision === 'approved' ? approval.decidedBy : undefined;
  execution.emit({
    type: 'call.audited',
    hash: hashCall({ tool, given, principal: call.principal }),
    idempotencyKey: execution.idempotencyKey,
    outcome,
    critical: tool.critical,
    ...(call.principal && { principalId: call.principal.id }),
    ...(approvedBy !== undefined && { approvedBy }),
  });
}
