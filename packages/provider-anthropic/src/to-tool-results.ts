import type { ToolResultBlockParam } from '@anthropic-ai/sdk/resources/messages';
import type { ToolResult } from '@toolwright/contract';
import { missingResultText, resultText } from '@toolwright/provider-kit';

/** Answers each call of a turn, in call order. @param ids the ids of the calls as the API takes them, by ours */
export function toToolResults(ids: ReadonlyMap<string, string>, results: ReadonlyMap<string, ToolResult>): ToolResultBlockParam[] {
  return [...ids].map(([id, outsideId]) => {
    const result = results.get(id);
    return {
      type: 'tool_result',
      tool_use_id: outsideId,
      content: result ? resultText(result) : missingResultText,
      ...(result?.success !== true && { is_error: true }),
    };
  });
}
