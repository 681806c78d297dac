import {
  type ApprovalAnswer,
  type ApprovalGate,
  type ApprovalRequest,
  type Clock,
  type IdSource,
  type JsonObject,
  type Principal,
  ToolwrightError,
} from '@toolwright/contract';

/** A question that waits for a person. */
export interface OpenApproval extends Omit<ApprovalRequest, 'signal'> {
  /** Names the question; nobody can guess it. */
  readonly approvalId: string;
}

/** What a person decided. */
export type ApprovalDecision =
  | {
      readonly decision: 'approved';
      readonly decidedBy: Principal;
      /** Other arguments than asked for. Where a masked value is left as it is, the value that it hides stays. @default those that were asked for */
      readonly arguments?: JsonObject;
    }
  | {
      readonly decision: 'denied';
      readonly decidedBy: Principal;
      /** Shown to the model. */
      readonly reason?: string;
    };

/** What the gate needs from outside, and who may decide. */
export interface ApprovalGateOptions {
  readonly clock: Clock;
  readonly idSource: IdSource;
  /** What whoever decides must be permitted. @default nothing */
  readonly requiredPermission?: string;
  /** Questions that may be open at once; as many decisions are kept that nobody has fetched yet, the latest. ≥ 1. @default 1,000 */
  readonly maxOpen?: number;
}

/**
 * Keeps questions in this process until somebody decides. A call is answered `pending` at once; when the same call is made again after the decision,
 * it is told once. Of the same call there is one question, however often it is made.
 */
export class MemoryApprovalGate implements ApprovalGate {
  readonly #options: Required<Pick<ApprovalGateOptions, 'maxOpen'>> & ApprovalGateOptions;
  readonly #open = new Map<string, OpenApproval>();
  readonly #decided = new Map<string, { readonly answer: ApprovalAnswer; readonly expiresAt: number }>();

  constructor(options: ApprovalGateOptions) {
    this.#options = { maxOpen: 1_000, ...options };
  }

  /** @throws ToolwrightError `store_failed` when too many questions are open */
  request({ signal: _signal, ...request }: ApprovalRequest): ApprovalAnswer {
    this.#forgetExpired();
    const decided = this.#decided.get(request.hash);
    if (decided !== undefined) {
      this.#decided.delete(request.hash);
      return decided.answer;
    }
    const known = this.list().find(({ hash }) => hash === request.hash);
    if (known !== undefined) return { kind: 'pending', approvalId: known.approvalId };
    const { idSource, maxOpen } = this.#options;
    if (this.#open.size >= maxOpen) {
      throw new ToolwrightError('store_failed', `At most ${maxOpen} approvals may be open at once; there are so many. Decide some.`);
    }
    const approvalId = idSource.newId();
    this.#open.set(approvalId, { ...request, approvalId });
    return { kind: 'pending', approvalId };
  }

  /** Every question that waits for a decision, the oldest first. */
  list(): readonly OpenApproval[] {
    this.#forgetExpired();
    return [...this.#open.values()];
  }

  /**
   * Decides an open question, once.
   * @throws ToolwrightError `permission_denied` when who decides may not; `resume_conflict` when no such question is open: unknown, decided, or expired
   */
  decide(approvalId: string, decision: ApprovalDecision): void {
    const { requiredPermission, maxOpen } = this.#options;
    const { decidedBy } = decision;
    if (requiredPermission !== undefined && !decidedBy.permissions?.includes(requiredPermission)) {
      throw new ToolwrightError('permission_denied', `To decide takes the permission "${requiredPermission}"; ${decidedBy.id} lacks it.`);
    }
    this.#forgetExpired();
    const open = this.#open.get(approvalId);
    if (open === undefined) {
      throw new ToolwrightError(
        'resume_conflict',
        'An open question was expected; this one is unknown, decided, or expired. See list() for those that are open.',
      );
    }
    this.#open.delete(approvalId);
    this.#decided.set(open.hash, { answer: toAnswer(decision), expiresAt: open.expiresAt });
    const [oldest] = this.#decided.keys();
    // Who comes back for a decision that was forgotten is asked to wait for another: nothing runs that nobody agreed to.
    if (this.#decided.size > maxOpen && oldest !== undefined) this.#decided.delete(oldest);
  }

  #forgetExpired(): void {
    const now = this.#options.clock.now();
    for (const [approvalId, { expiresAt }] of this.#open) if (expiresAt <= now) this.#open.delete(approvalId);
    for (const [hash, { expiresAt }] of this.#decided) if (expiresAt <= now) this.#decided.delete(hash);
  }
}

function toAnswer(given: ApprovalDecision): ApprovalAnswer {
  const { id: decidedBy } = given.decidedBy;
  switch (given.decision) {
    case 'approved':
      return { kind: 'approved', decidedBy, ...(given.arguments && { arguments: given.arguments }) };
    case 'denied':
      return { kind: 'denied', decidedBy, ...(given.reason !== undefined && { reason: given.reason }) };
  }
}
