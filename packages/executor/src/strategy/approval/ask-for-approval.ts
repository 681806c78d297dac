import type { ApprovalAnswer, ApprovalGate, ApprovalPolicy, ApprovalRequest, Clock, ToolDescriptor } from '@toolwright/contract';
import { hashCall } from '../../digest/call-hash.js';
import type { Execution } from '../../execution/execution.js';
import { maskObject } from '../../mask/mask-arguments.js';
import { askPort } from '../../port/ask-port.js';
import { whenAnswered } from '../../port/when-answered.js';

/** There is no decision: the question was open too long, the gate failed, or the caller has gone. */
export interface UnansweredApproval {
  readonly kind: 'expired' | 'failed' | 'withdrawn';
}

/** Whom to ask about what. */
export interface ApprovalQuestion {
  readonly gate: ApprovalGate;
  readonly tool: ToolDescriptor;
  readonly policy: ApprovalPolicy;
  readonly clock: Clock;
}

type Answer = ApprovalAnswer | UnansweredApproval;

/** Asks whether a call may run, for as long as the policy and the caller's own limit allow. A gate that fails approves nothing. Never rejects. */
export function askForApproval(question: ApprovalQuestion, execution: Execution): Answer | Promise<Answer> {
  const { gate, tool, policy, clock } = question;
  const now = clock.now();
  const expiresAt = Math.min(now + policy.expiresMs, execution.deadline);
  const nobodyWaits = new AbortController();
  const hash = hashCall({ tool, given: execution.given, principal: execution.call.principal });
  const request: ApprovalRequest = { ...toRequest(question, execution), hash, expiresAt, signal: nobodyWaits.signal };
  execution.emit({ type: 'approval.requested', hash });
  const answer = askPort<Answer>(
    {
      port: 'ApprovalGate',
      ask: () => gate.request(request),
      effect: 'refused',
      limitMs: expiresAt - now,
      otherwise: () => ({ kind: clock.now() >= expiresAt ? 'expired' : 'failed' }),
      withdrawal: { signal: execution.signal, otherwise: () => ({ kind: 'withdrawn' }) },
    },
    execution,
    clock,
  );
  return whenAnswered(answer, (given) => {
    nobodyWaits.abort();
    return note(given, { execution, hash });
  });
}

function toRequest(
  { tool, policy }: ApprovalQuestion,
  { given, origin, call }: Execution,
): Omit<ApprovalRequest, 'hash' | 'expiresAt' | 'signal'> {
  return {
    tool: tool.name,
    callId: origin.callId ?? '',
    arguments: maskObject(given, tool.input.sensitive),
    reason: policy.reason ?? tool.description,
    ...(call.principal && { principal: call.principal }),
    ...(origin.runId !== undefined && { runId: origin.runId }),
  };
}

function note(answer: Answer, { execution, hash }: { readonly execution: Execution; readonly hash: string }): Answer {
  const decidedBy = 'decidedBy' in answer ? answer.decidedBy : undefined;
  const decision = answer.kind === 'withdrawn' ? 'expired' : answer.kind;
  execution.approval = { decision, ...(decidedBy !== undefined && { decidedBy }) };
  const edited = answer.kind === 'approved' && answer.arguments !== undefined;
  execution.emit({ type: 'approval.decided', hash, ...execution.approval, ...(edited && { edited }) });
  return answer;
}
