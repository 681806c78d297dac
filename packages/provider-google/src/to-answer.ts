import type { FunctionResponse } from '@google/genai';
import { type ToolResult, toModelResult } from '@toolwright/contract';
import { missingResultText } from '@toolwright/provider-kit';

/** What the answered call looks like in the request: its id, if it has one there, and its outside name. */
export interface WrittenCall {
  readonly id?: string;
  readonly name: string;
}

/** Answers a call: the API reads `output` as a success and `error` as a failure. @param result none where the history lacks it */
export function toAnswer({ id, name }: WrittenCall, result: ToolResult | undefined): FunctionResponse {
  const response = result?.success
    ? { output: toModelResult(result) }
    : { error: result ? toModelResult(result) : JSON.parse(missingResultText) };
  return { ...(id !== undefined && { id }), name, response };
}
