import type { JsonValue } from '../json/json-value.js';
import type { Failure } from '../outcome/failure.js';

/** Where a value came from. */
export type ResultSource = 'tool' | 'cache' | 'stale-cache' | 'fallback' | 'journal';

/** Says that a value is second best: which source gave it, and what had failed. */
export interface Degradation {
  /** For example `method fromClimateNormals`. */
  readonly source: string;
  readonly failure: Failure;
}

interface ResultBase {
  readonly callId: string;
  readonly tool: string;
  /** Attempts made, the handlers of fallbacks included; 0 when nothing ran. */
  readonly attempts: number;
  readonly durationMs: number;
  /** Things worth knowing that did not prevent the result. */
  readonly warnings: readonly string[];
  /** When the result was made, ISO 8601, UTC. */
  readonly timestamp: string;
}

/** A call that gave a value. */
export interface ToolSuccess extends ResultBase {
  readonly success: true;
  readonly data: JsonValue;
  readonly source: ResultSource;
  /** Present when the value is second best. */
  readonly degraded?: Degradation;
}

/** A call that gave none. */
export interface ToolFailure extends ResultBase {
  readonly success: false;
  readonly failure: Failure;
}

/** What goes back for one tool call: always exactly one, whatever happens. */
export type ToolResult = ToolSuccess | ToolFailure;
