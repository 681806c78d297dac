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
  readonly reasoning?: string;
  /** @default none */
  readonly calls?: readonly ScriptedCall[];
  /** @default 'tool_calls' with calls, else 'stop' */
  readonly finish?: UnifiedFinishReason;
  readonly usage?: TokenUsage;
  readonly providerState?: ProviderState;
  /** Longest piece in which a stream gives text, reasoning and arguments, in characters, at least 1. @default whole */
  readonly pieceLength?: number;
}

/** A turn that fails. */
export interface ScriptedFailure {
  readonly failure: FailureDetail & { readonly code: ErrorCode; readonly message: string };
  /** What a stream gives before it fails. @default nothing */
  readonly after?: ScriptedAnswer;
}

/** A turn that never ends, until the request is withdrawn. */
export interface ScriptedHang {
  readonly hangs: 'until-withdrawn';
  /** What a stream gives before it hangs. @default nothing */
  readonly after?: ScriptedAnswer;
}

/** What one turn brings. */
export type ScriptedReply = ScriptedAnswer | ScriptedFailure | ScriptedHang;

/** One turn of a script: the reply, or a function that makes it of the request. */
export type ScriptedTurn = ScriptedReply | ((request: ModelRequest) => ScriptedReply | Promise<ScriptedReply>);
