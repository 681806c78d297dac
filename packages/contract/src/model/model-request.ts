import type { ToolDescriptor } from '../tool/tool-descriptor.js';
import type { Message } from './message.js';
import type { ToolChoice } from './tool-choice.js';

/** One turn asked of a model. What only one vendor knows is an option of that vendor's model, not of the request. */
export interface ModelRequest {
  readonly messages: readonly Message[];
  /** Descriptors are frozen and conversions of them kept, so the same list is cheap to offer again. */
  readonly tools: readonly ToolDescriptor[];
  /** @default auto */
  readonly toolChoice?: ToolChoice;
  /** Whether the model may ask for several calls in one turn. @default 'allowed' */
  readonly parallelToolCalls?: 'allowed' | 'off';
  /** Upper limit of what the model writes, in tokens. @default the vendor's */
  readonly maxOutputTokens?: number;
  /** How freely the model chooses its words: 0 hardly, 1 or 2 (as the vendor has it) most. @default the vendor's */
  readonly temperature?: number;
  /** Texts at which the model stops writing; each vendor has a limit of its own, between 4 and 16. @default none */
  readonly stopSequences?: readonly string[];
  readonly signal: AbortSignal;
}
