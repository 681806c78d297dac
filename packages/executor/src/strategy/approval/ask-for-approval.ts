import type { ApprovalAnswer, ApprovalGate, ApprovalRequest, Clock, ToolDescriptor } from '@toolwright/contract';
import { hashCall } from '../../digest/call-hash.js';
import type { Execution } from '../../execution/execution.js';
import { maskObject } from '../../mask/mask-arguments.js';
import type { Answer } from '../../port/answer.js';
import { askPort } from '../../port/ask-port.js';
import { whenAnswered } from '../../port/when-answered.js';

/** There is no decision: the question was open too long, the gate failed, or the caller has gone. */
export interface UnansweredApproval {
  readonly kind: 'expired' | 'failed' | 'withdrawn';
}

/** Whom to ask about what, and for how long. */
export interface ApprovalQuestion {
  readonly gate: ApprovalGate;
  readonly tool: ToolDescriptor;
  readonly reason: string;
  readonly expiresMs: number;
  readonly clock: Clock;
}

type Decision = ApprovalAnswer | UnansweredApproval;

/** Asks whether a call may run, for as long as the policy and the caller's own limit allow. A gate that fails approves nothing. Never rejects. */
export function askForApproval(question: ApprovalQuestion, execution: Execution): Answer<Decision> {
  // A signal that has fired already tells nobody any more.
  if (execution.signal.aborted) return { kind: 'withdrawn' };
  const { gate, clock } = question;
  const now = clock.now();
  const expiresAt = Math.min(now + question.expiresMs, execution.deadline);
  const nobodyWaits = new AbortController();
  const request = toRequest(question, { execution, expiresAt, signal: nobodyWaits.signal });
  execution.emit({ type: 'approval.requested', hash: request.hash });
  const answer = askPort<Decision>(
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
    // A busy process may come to its timers later than to the answer.
    const timely: Decision = clock.now() > expiresAt ? { kind: 'expired' } : given;
    if (isUnanswered(timely)) nobodyWaits.abort();
    note(timely, { execution, hash: request.hash });
    return timely;
  });
}

function toRequest(
  { tool, reason }: ApprovalQuestion,
  { execution, expiresAt, signal }: { readonly execution: Execution } & Pick<ApprovalRequest, 'expiresAt' | 'signal'>,
): ApprovalRequest {
  const { given, origin, call } = execution;
  return {
    hash: hashCall({ tool, given, principal: call.principal }),
    tool: tool.name,
    callId: origin.callId ?? '',
    arguments: maskObject(given, tool.input.sensitive),
    reason,
    expiresAt,
    signal,
    ...(call.principal && { principal: call.principal }),
    ...(origin.runId !== undefined && { runId: origin.runId }),
  };
}

function note(answer: Decision, { execution, hash }: { readonly execution: Execution; readonly hash: string }): void {
  const decidedBy = 'decidedBy' in answer ? answer.decidedBy : undefined;
  const decision = answer.kind === 'withdrawn' ? 'expired' : answer.kind;
  execution.approval = { decision, ...(decidedBy !== undefined && { decidedBy }) };
  const edited = answer.kind === 'approved' && answer.arguments !== undefined;
  execution.emit({ type: 'approval.decided', hash, ...execution.approval, ...(edited && { edited }) });
}

function isUnanswered({ kind }: Decision): boolean {
  return kind === 'expired' || kind === 'failed' || kind === 'withdrawn';
}
