import type {
  ErrorCode,
  FailureDetail,
  JsonObject,
  ModelRequest,
  ProviderState,
  TokenUsage,
  UnifiedFinishReason,
} from '@toolwright/contract';

/** A tool call that the scripted model asks for. */
export interface ScriptedCall {
  readonly name: string;
  /** An object, or JSON text as a vendor's API gives it. @default {} */
  readonly arguments?: JsonObject | string;
  /** @default call_1, call_2, … over the whole script */
  readonly id?: string;
}

/** A turn that the scripted model gives. */
export interface ScriptedAnswer {
  /** @default '' */
  readonly text?: string;
  /** @default none */
  readonly calls?: readonly ScriptedCall[];
  /** @default 'tool_calls' with calls, else 'stop' */
  readonly finish?: UnifiedFinishReason;
  readonly usage?: TokenUsage;
  readonly providerState?: ProviderState;
}

/** A turn that fails. */
export interface ScriptedFailure {
  readonly failure: FailureDetail & { readonly code: ErrorCode; readonly message: string };
}

/** What one turn brings. */
export type ScriptedReply = ScriptedAnswer | ScriptedFailure;

/** One turn of a script: the reply, or a function that makes it of the request. */
export type ScriptedTurn = ScriptedReply | ((request: ModelRequest) => ScriptedReply | Promise<ScriptedReply>);
