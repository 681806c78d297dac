/**
 * Why a model stopped, in one vocabulary. `pause`: the vendor wants the conversation back as it is. `malformed_call`: the model meant to
 * call a tool and wrote something that is no call. `other`: a word that we do not know.
 */
export type UnifiedFinishReason =
  | 'stop'
  | 'tool_calls'
  | 'length'
  | 'content_filter'
  | 'refusal'
  | 'pause'
  | 'malformed_call'
  | 'error'
  | 'other';

/** Why a model stopped: our word and the vendor's. */
export interface FinishReason {
  readonly unified: UnifiedFinishReason;
  /** The vendor's own word; empty where it gave none. */
  readonly raw: string;
}
