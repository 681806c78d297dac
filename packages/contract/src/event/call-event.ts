import type { ErrorCode } from '../error/error-code.js';
import type { JsonObject, JsonValue } from '../json/json-value.js';
import type { Failure } from '../outcome/failure.js';
import type { ToolResult } from '../tool/tool-result.js';

/** A tool call begins. */
export interface CallStarted {
  readonly type: 'call.started';
  /** As the model wrote them, sensitive values masked; text where it was no JSON object. */
  readonly arguments: JsonObject | string;
}

/** A tool call has its result. */
export interface CallFinished {
  readonly type: 'call.finished';
  readonly result: ToolResult;
}

/** The author's fallback takes over. */
export interface FallbackStarted {
  readonly type: 'fallback.started';
  /** For example `method fromClimateNormals`. */
  readonly source: string;
  /** Why. */
  readonly failure: Failure;
}

/** A fallback has given a value, or failed too. */
export interface FallbackFinished {
  readonly type: 'fallback.finished';
  readonly source: string;
  readonly success: boolean;
  readonly durationMs: number;
}

/** A running tool tells how far it is. */
export interface CallProgressed {
  readonly type: 'call.progressed';
  /** Whatever the tool says. */
  readonly update: JsonValue;
}

/** The cache was asked. */
export interface CacheAsked {
  readonly type: 'cache.asked';
  /** A fresh entry; one that only stands in; nothing; or the same call, under way already, which is waited for. */
  readonly answer: 'hit' | 'stale' | 'miss' | 'joined';
  /** How old the entry is. */
  readonly ageMs?: number;
}

/** Entries of the cache were dropped because this call changed what they told. */
export interface CacheInvalidated {
  readonly type: 'cache.invalidated';
  readonly tags: readonly string[];
}

/** A person is asked whether the call may run. */
export interface ApprovalRequested {
  readonly type: 'approval.requested';
  /** Digest of tool, version, arguments and principal. */
  readonly hash: string;
}

/** The question whether the call may run has its answer. */
export interface ApprovalDecided {
  readonly type: 'approval.decided';
  readonly hash: string;
  readonly decision: 'approved' | 'denied' | 'pending' | 'expired' | 'failed';
  /** Id of the principal who decided. */
  readonly decidedBy?: string;
  readonly edited?: boolean;
}

/** A write was answered from the journal instead of being done again. */
export interface CallReplayed {
  readonly type: 'call.replayed';
  /** From a finished write, or by waiting for one under way. */
  readonly from: 'journal' | 'running';
}

/** A `@Verify` method has looked whether a write happened. */
export interface CallVerified {
  readonly type: 'call.verified';
  /** `unknown` when it could not tell. */
  readonly happened: 'yes' | 'no' | 'unknown';
  readonly durationMs: number;
}

/** A result was too large and was cut, or put where it can be fetched. */
export interface ResultCut {
  readonly type: 'result.cut';
  /** Size of the whole as JSON, in bytes. */
  readonly bytes: number;
  /** Present when the whole is stored. */
  readonly reference?: string;
}

/** What is to be kept of a call of a critical tool, and of each approved one. */
export interface CallAudited {
  readonly type: 'call.audited';
  readonly principalId?: string;
  /** Digest of tool, version, arguments and principal. */
  readonly hash: string;
  readonly idempotencyKey: string;
  /** Id of the principal who agreed. */
  readonly approvedBy?: string;
  /** `success`, or the code of the failure. */
  readonly outcome: 'success' | ErrorCode;
  readonly critical: boolean;
}

/** A port failed, hung or answered late; `effect` says what was done without its answer. */
export interface PortFailed {
  readonly type: 'port.failed';
  /** For example `CacheStore`. */
  readonly port: string;
  readonly reason: string;
  readonly effect: 'refused' | 'passed' | 'ignored';
}

/** Events of one tool call as a whole. */
export type CallEvent =
  | CallStarted
  | CallProgressed
  | CallFinished
  | CallReplayed
  | CallVerified
  | CallAudited
  | FallbackStarted
  | FallbackFinished
  | CacheAsked
  | CacheInvalidated
  | ApprovalRequested
  | ApprovalDecided
  | ResultCut
  | PortFailed;
