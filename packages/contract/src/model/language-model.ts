import type { JsonValue } from '../json/json-value.js';
import type { ToolCall } from '../tool/tool-call.js';
import type { ToolDescriptor } from '../tool/tool-descriptor.js';
import type { FinishReason } from './finish-reason.js';
import type { Message } from './message.js';
import type { TokenUsage } from './token-usage.js';
import type { ToolChoice } from './tool-choice.js';

/** One turn asked of a model. */
export interface ModelRequest {
  readonly messages: readonly Message[];
  readonly tools: readonly ToolDescriptor[];
  /** @default auto */
  readonly toolChoice?: ToolChoice;
  /** Whether the model may ask for several calls in one turn. @default 'allowed' */
  readonly parallelToolCalls?: 'allowed' | 'off';
  /** Upper limit of what the model writes, in tokens. @default the vendor's */
  readonly maxOutputTokens?: number;
  readonly signal: AbortSignal;
}

/** One turn given by a model. */
export interface ModelResponse {
  /** Empty when the model only calls tools. */
  readonly text: string;
  readonly toolCalls: readonly ToolCall[];
  readonly finish: FinishReason;
  readonly usage?: TokenUsage;
  /** What the provider must see again unchanged in the next turn. */
  readonly providerState?: JsonValue;
}

/**
 * Something that answers messages and asks for tool calls: a vendor's API, a local rule-based model, a script in a test.
 * `generate` makes one attempt: repeating, timing out and replacing it is the caller's business.
 */
export interface LanguageModel {
  /** For example `openai`. */
  readonly provider: string;
  /** The vendor's name of the model. */
  readonly model: string;
  /** @throws ToolwrightError with the failure as data, `retryAfterMs` included */
  generate(request: ModelRequest): Promise<ModelResponse>;
}

/** Identifies the bound `LanguageModel`. */
export const LANGUAGE_MODEL = Symbol.for('toolwright.LanguageModel');
