import type { ErrorCode } from '../error/error-code.js';
import type { JsonValue } from '../json/json-value.js';
import type { ToolResult } from './tool-result.js';

/** What a model is shown of a result: one shape for all vendors. */
export type ModelResult =
  | {
      readonly success: true;
      readonly data: JsonValue;
      /** Why the data is second best. */
      readonly degraded?: string;
      readonly warnings?: readonly string[];
      readonly timestamp: string;
    }
  | {
      readonly success: false;
      readonly error: string;
      readonly code: ErrorCode;
      readonly suggestion: string;
      /** Whether the same call may help later. */
      readonly retryable: boolean;
      readonly warnings?: readonly string[];
      readonly timestamp: string;
    };

/** Reduces a result to what a model may see: no cause, no stack trace, no internals. */
export function toModelResult(result: ToolResult): ModelResult {
  const { timestamp, warnings } = result;
  const common = warnings.length > 0 ? { timestamp, warnings } : { timestamp };
  if (!result.success) {
    const { message, code, suggestion, category } = result.failure;
    return { success: false, error: message, code, suggestion, retryable: category === 'transient', ...common };
  }
  const { data, degraded } = result;
  return degraded === undefined
    ? { success: true, data, ...common }
    : { success: true, data, degraded: `from ${degraded.source}, because: ${degraded.failure.message}`, ...common };
}
