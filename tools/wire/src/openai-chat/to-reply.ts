import { toArgumentsText } from '../script/call-arguments.js';
import { readUsage } from '../script/read-usage.js';
import type { Reply } from '../script/reply.js';
import type { ReplyContext } from '../script/vendor.js';

/** The body of a completion, as far as the stream needs to know it. */
export interface ChatCompletion {
  readonly id: string;
  readonly choices: readonly [ChatChoice];
  readonly usage: Readonly<Record<string, unknown>>;
}

export interface ChatChoice {
  readonly message: {
    readonly content: string | null;
    readonly refusal: string | null;
    /** Not of OpenAI itself, but of many servers that are compatible. */
    readonly reasoning_content?: string;
    readonly tool_calls?: readonly ChatCall[];
  };
  readonly finish_reason: string;
}

export interface ChatCall {
  readonly id: string;
  readonly type: 'function';
  readonly function: { readonly name: string; readonly arguments: string };
}

/** Writes a reply as the body of a chat completion. */
export function toReply(reply: Reply, { body, turn }: ReplyContext): ChatCompletion {
  const { toolCalls, reasoning } = reply;
  const calls = toolCalls?.map((call, index) => ({
    id: call.id ?? `call_${turn}_${index + 1}`,
    type: 'function' as const,
    function: { name: call.name, arguments: toArgumentsText(call) },
  }));
  const message = {
    role: 'assistant',
    content: reply.text ?? null,
    refusal: reply.refusal ?? null,
    annotations: [],
    ...(reasoning !== undefined && { reasoning_content: reasoning }),
    ...(calls && { tool_calls: calls }),
  };
  const choice = { index: 0, message, logprobs: null, finish_reason: reply.finish ?? (calls ? 'tool_calls' : 'stop') };
  return { ...toHead({ body, turn }, 'chat.completion'), choices: [choice], usage: toUsage(reply) };
}

/** What a completion and each chunk of one begin with. */
export function toHead({ body, turn }: Pick<ReplyContext, 'body' | 'turn'>, object: 'chat.completion' | 'chat.completion.chunk') {
  const created = 1_790_000_000 + turn;
  return { id: `chatcmpl-${turn}`, object, created, model: body.model, service_tier: 'default', system_fingerprint: null };
}

function toUsage(reply: Reply): ChatCompletion['usage'] {
  const { inputTokens, outputTokens, cachedInputTokens, reasoningTokens } = readUsage(reply);
  return {
    prompt_tokens: inputTokens,
    completion_tokens: outputTokens,
    total_tokens: inputTokens + outputTokens,
    prompt_tokens_details: { cached_tokens: cachedInputTokens, audio_tokens: 0 },
    completion_tokens_details: {
      reasoning_tokens: reasoningTokens,
      audio_tokens: 0,
      accepted_prediction_tokens: 0,
      rejected_prediction_tokens: 0,
    },
  };
}
