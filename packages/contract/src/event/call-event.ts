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

/** Events of one tool call as a whole. */
export type CallEvent = CallStarted | CallProgressed | CallFinished | FallbackStarted | FallbackFinished;
