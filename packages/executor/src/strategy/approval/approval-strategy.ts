import { type ApprovalPolicy, createFailure, failed } from '@toolwright/contract';
import type { Execution } from '../../execution/execution.js';
import type { Strategy } from '../../pipeline/strategy.js';

/** Stops a call that a person must agree to first. As long as nobody can be asked, it is refused: never run unasked. */
export function approvalStrategy(policy: ApprovalPolicy): Strategy {
  return (execution, next) => {
    if (!needsApproval(policy, execution)) return next(execution);
    const reason = policy.reason === undefined ? '' : ` ${policy.reason}`;
    return failed(createFailure('approval_required', `A person must approve this call before it runs.${reason}`));
  };
}

// A question that throws says nothing, so the answer is the safe one.
function needsApproval({ when }: ApprovalPolicy, { input }: Execution): boolean {
  if (when === undefined) return true;
  try {
    // The compiler cannot know the input here; it is the one that the tool itself takes.
    return when(input as never);
  } catch {
    return true;
  }
}
