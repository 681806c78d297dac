import type { OpenAiReply } from './openai-reply.js';

export interface CompletionContext {
  /** The model that was asked for. */
  readonly model: unknown;
  /** Position in the script, from 1. */
  readonly turn: number;
}

/** Writes a reply as the body of a chat completion; the same for the same turn, with no clock and no chance in it. */
export function toCompletion(reply: OpenAiReply, { model, turn }: CompletionContext): unknown {
  const { inputTokens, outputTokens, cachedInputTokens = 0 } = reply.usage ?? { inputTokens: 10, outputTokens: 5 };
  const toolCalls = reply.toolCalls?.map((call, index) => ({
    id: call.id ?? `call_${turn}_${index + 1}`,
    type: 'function',
    function: { name: call.name, arguments: typeof call.arguments === 'string' ? call.arguments : JSON.stringify(call.arguments) },
  }));
  return {
    id: `chatcmpl-${turn}`,
    object: 'chat.completion',
    created: 1_790_000_000 + turn,
    model,
    choices: [
      {
        index: 0,
        message: {
          role: 'assistant',
          content: reply.text ?? null,
          refusal: reply.refusal ?? null,
          annotations: [],
          ...(toolCalls && { tool_calls: toolCalls }),
        },
        logprobs: null,
        finish_reason: reply.finish ?? (toolCalls ? 'tool_calls' : 'stop'),
      },
    ],
    usage: {
      prompt_tokens: inputTokens,
      completion_tokens: outputTokens,
      total_tokens: inputTokens + outputTokens,
      prompt_tokens_details: { cached_tokens: cachedInputTokens, audio_tokens: 0 },
      completion_tokens_details: { reasoning_tokens: 0, audio_tokens: 0, accepted_prediction_tokens: 0, rejected_prediction_tokens: 0 },
    },
    service_tier: 'default',
    system_fingerprint: null,
  };
}
