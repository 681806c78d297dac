import type { ToolCall } from '../tool/tool-call.js';
import type { FinishReason } from './finish-reason.js';
import type { ProviderState } from './provider-state.js';
import type { TokenUsage } from './token-usage.js';

/** One turn given by a model. */
export interface ModelResponse {
  /** Empty when the model only calls tools. */
  readonly text: string;
  /** What the vendor shows of the model's thoughts, usually a summary; for people, not for the next turn. */
  readonly reasoning?: string;
  readonly toolCalls: readonly ToolCall[];
  readonly finish: FinishReason;
  readonly usage?: TokenUsage;
  /** What the API must see again unchanged in the next turn. */
  readonly providerState?: ProviderState;
  /** The model that answered, where the vendor says it: often a dated version of the one that was asked. */
  readonly modelId?: string;
  /** The vendor's id of this response, for tracing. */
  readonly responseId?: string;
}
