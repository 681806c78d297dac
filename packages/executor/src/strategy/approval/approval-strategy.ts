import {
  type ApprovalAnswer,
  type ApprovalGate,
  type ApprovalPolicy,
  createFailure,
  failed,
  type Outcome,
  type ToolDescriptor,
} from '@toolwright/contract';
import type { Execution } from '../../execution/execution.js';
import type { Next, Strategy } from '../../pipeline/strategy.js';
import { whenAnswered } from '../../port/when-answered.js';
import { type CheckInput, inputCheck } from '../arguments/input-check.js';
import type { PermissionServices } from '../permission/permission-asker.js';
import { permissionStrategy } from '../permission/permission-strategy.js';
import { askForApproval, type UnansweredApproval } from './ask-for-approval.js';
import { needsApproval } from './needs-approval.js';
import { runEdited } from './run-edited.js';

/** What asking for approval needs from outside. */
export interface ApprovalServices extends PermissionServices {
  /** Absent when nobody can be asked: what needs approval is then refused, never run unasked. */
  readonly approvalGate?: ApprovalGate;
}

/**
 * Stops a call until a person has agreed to it. Asked once for each call, outside every time limit of an attempt and every slot. The decision is
 * bound to the digest of tool, version, arguments and principal; who decides may let other arguments run, which are checked, and need
 * permission, like the first ones. What nobody decides in time stays `approval_required`.
 */
export function approvalStrategy(tool: ToolDescriptor, policy: ApprovalPolicy, services: ApprovalServices): Strategy {
  const { clock, approvalGate: gate } = services;
  const permission = permissionStrategy(tool, services);
  const check = inputCheck(tool, clock);
  return (execution, next) => {
    if (!needsApproval(policy, execution.input)) return next(execution);
    const reason = policy.reason ?? tool.description;
    if (gate === undefined) return refused('approval_required', `A person must approve this call before it runs. ${reason}`);
    const answer = askForApproval({ gate, tool, reason, expiresMs: policy.expiresMs, clock }, execution);
    const runPermitted: Next = (edited) => permission(edited, next);
    return whenAnswered(answer, (given) => proceed(given, { tool, check, execution, next, runPermitted }));
  };
}

interface Asked {
  readonly tool: ToolDescriptor;
  readonly check: CheckInput;
  readonly execution: Execution;
  readonly next: Next;
  /** As `next`, once the arguments that stand now have permission. */
  readonly runPermitted: Next;
}

function proceed(answer: ApprovalAnswer | UnansweredApproval, { tool, check, execution, next, runPermitted }: Asked): ReturnType<Next> {
  switch (answer.kind) {
    case 'approved':
      return answer.arguments === undefined ? next(execution) : runEdited(answer.arguments, { tool, check, execution, next: runPermitted });
    case 'denied':
      return refused('approval_denied', `The call was not approved.${answer.reason === undefined ? '' : ` ${answer.reason}`}`);
    case 'pending':
      return refused('approval_required', `A person must approve this call before it runs; the question is open as ${answer.approvalId}.`);
    case 'expired':
      return refused('approval_required', 'A person must approve this call before it runs; nobody decided in time.');
    case 'failed':
      return refused('approval_required', 'A person must approve this call before it runs; they could not be asked.');
    case 'withdrawn':
      return refused('cancelled', 'The caller withdrew the call while it waited for approval.');
  }
}

function refused(code: 'approval_required' | 'approval_denied' | 'cancelled', message: string): Outcome<never> {
  return failed(createFailure(code, message));
}
