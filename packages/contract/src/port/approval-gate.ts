import type { RunId } from '../id/run-id.js';
import type { ToolName } from '../id/tool-name.js';
import type { JsonObject } from '../json/json-value.js';
import type { Principal } from '../tool/principal.js';

/** What a person is asked to agree to. */
export interface ApprovalRequest {
  /** Binds the decision to tool, version, arguments and principal: the same digest is the same question. */
  readonly hash: string;
  readonly tool: ToolName;
  readonly callId: string;
  /** As checked; sensitive values masked. */
  readonly arguments: JsonObject;
  /** Why it needs approval, for whoever decides. */
  readonly reason: string;
  /** On the clock's time line: a decision after this does not count. */
  readonly expiresAt: number;
  readonly principal?: Principal;
  readonly runId?: RunId;
  /** Fires when nobody waits for the decision any more. */
  readonly signal: AbortSignal;
}

/** What was decided, or that nothing is decided yet. */
export type ApprovalAnswer =
  | {
      readonly kind: 'approved';
      /** Id of the principal who decided. */
      readonly decidedBy: string;
      /** Other arguments than asked for, which are checked anew. @default those that were asked for */
      readonly arguments?: JsonObject;
    }
  | { readonly kind: 'denied'; readonly decidedBy: string; readonly reason?: string }
  | { readonly kind: 'pending'; readonly approvalId: string };

/** Asks people. It may answer at once, answer `pending` and be asked again later, or keep the question open until it expires. */
export interface ApprovalGate {
  request(request: ApprovalRequest): ApprovalAnswer | Promise<ApprovalAnswer>;
}

/** Identifies the bound `ApprovalGate`. */
export const APPROVAL_GATE = Symbol.for('toolwright.ApprovalGate');
