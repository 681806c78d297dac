import type { FailureDetail } from '../outcome/create-failure.js';
import { ToolwrightError } from './toolwright-error.js';

/**
 * What a tool throws to say precisely what went wrong. Without options it is a permanent failure without side effect that the tool
 * foresaw, so it is neither retried nor replaced by a fallback: "Unknown city Atlantis. Did you mean Atlanta?".
 */
export class ToolError extends ToolwrightError {
  override readonly name = 'ToolError';

  constructor(message: string, detail: FailureDetail = {}) {
    super('execution_error', message, { category: 'permanent', sideEffect: 'none', expected: true, ...detail });
  }
}
