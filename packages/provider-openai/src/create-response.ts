import type { FinishReason, ModelResponse, ProviderState, TokenUsage, ToolCall } from '@toolwright/contract';

/** What a turn turned out to be; whatever is empty or unknown is left out of the response. */
export interface TurnParts {
  readonly text: string;
  readonly reasoning: string;
  readonly toolCalls: readonly ToolCall[];
  readonly finish: FinishReason;
  readonly usage: TokenUsage | undefined;
  readonly providerState: ProviderState | undefined;
  readonly modelId: unknown;
  readonly responseId: unknown;
}

/** Makes the response of a turn. */
export function createResponse(parts: TurnParts): ModelResponse {
  const { text, reasoning, toolCalls, finish, usage, providerState, modelId, responseId } = parts;
  return {
    text,
    ...(reasoning !== '' && { reasoning }),
    toolCalls,
    finish,
    ...(usage && { usage }),
    ...(providerState && { providerState }),
    ...(typeof modelId === 'string' && { modelId }),
    ...(typeof responseId === 'string' && { responseId }),
  };
}
