import type { ToolCall } from '../tool/tool-call.js';
import type { ModelResponse } from './model-response.js';

/** The model wrote more of its answer. */
export interface TextPart {
  readonly type: 'text';
  readonly text: string;
}

/** The vendor showed more of the model's thoughts. */
export interface ReasoningPart {
  readonly type: 'reasoning';
  readonly text: string;
}

/** The model began a call. */
export interface CallStartedPart {
  readonly type: 'call-started';
  /** Place of the call in the turn, from 0. */
  readonly index: number;
  readonly id: string;
  /** The tool's name as Toolwright knows it. */
  readonly name: string;
}

/** The model wrote more of a call's arguments, as JSON text. */
export interface CallArgumentsPart {
  readonly type: 'call-arguments';
  readonly index: number;
  readonly text: string;
}

/** A call is complete. It is not to be run before `finished`: the turn may still be cut off or refused. */
export interface CallCompletedPart {
  readonly type: 'call-completed';
  readonly index: number;
  readonly call: ToolCall;
}

/** The turn is over. Always the last part, and there once; who only wants the response may ignore all others. */
export interface FinishedPart {
  readonly type: 'finished';
  readonly response: ModelResponse;
}

/**
 * A piece of a turn, as it comes. The texts put together are the response's; each call starts, may show its arguments, and is complete before
 * `finished`.
 */
export type ModelStreamPart = TextPart | ReasoningPart | CallStartedPart | CallArgumentsPart | CallCompletedPart | FinishedPart;
