/** Why a model stopped, in one vocabulary. */
export type UnifiedFinishReason = 'stop' | 'tool_calls' | 'length' | 'content_filter' | 'refusal' | 'pause' | 'error' | 'other';

/** Why a model stopped: our word and the vendor's. */
export interface FinishReason {
  readonly unified: UnifiedFinishReason;
  /** The vendor's own word; empty where it gave none. */
  readonly raw: string;
}
