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
  const common = { timestamp: result.timestamp, ...(result.warnings.length > 0 && { warnings: result.warnings }) };
  if (result.success) {
    const { data, degraded } = result;
    return {
      success: true,
      data,
      ...(degraded && { degraded: `from ${degraded.source}, because: ${degraded.failure.message}` }),
      ...common,
    };
  }
  const { message, code, suggestion, category } = result.failure;
  return { success: false, error: message, code, suggestion, retryable: category === 'transient', ...common };
}
