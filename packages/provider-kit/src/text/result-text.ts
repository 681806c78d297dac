import { errorCatalogue, type ToolResult, toModelResult } from '@toolwright/contract';

/** What a model reads of a tool's result: JSON text, the same for all vendors. */
export function resultText(result: ToolResult): string {
  return JSON.stringify(toModelResult(result));
}

/** Stands in for a result that the history lacks: vendors refuse a call without an answer, and nobody knows whether it ran. */
export const missingResultText: string = JSON.stringify({
  success: false,
  error: 'No result of this call was recorded.',
  code: 'outcome_unknown',
  suggestion: errorCatalogue.outcome_unknown.suggestion,
  retryable: false,
});
