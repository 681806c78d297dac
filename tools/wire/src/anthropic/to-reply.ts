import { toArgumentsObject } from '../script/call-arguments.js';
import { readUsage } from '../script/read-usage.js';
import type { Reply } from '../script/reply.js';
import type { ReplyContext } from '../script/vendor.js';

/** The body of a message, as far as the stream needs to know it. */
export interface AnthropicMessage {
  readonly content: readonly AnthropicBlock[];
  readonly stop_reason: string;
  readonly usage: Readonly<Record<string, unknown>>;
  readonly [field: string]: unknown;
}

export type AnthropicBlock =
  | { readonly type: 'thinking'; readonly thinking: string; readonly signature: string }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'tool_use'; readonly id: string; readonly name: string; readonly input: unknown };

/** Writes a reply as the body of a message. */
export function toReply(reply: Reply, { body, turn }: ReplyContext): AnthropicMessage {
  const { inputTokens, outputTokens, cachedInputTokens } = readUsage(reply);
  return {
    id: `msg_${turn}`,
    type: 'message',
    role: 'assistant',
    model: body.model,
    content: toBlocks(reply, turn),
    stop_reason: reply.finish ?? usualStop(reply),
    stop_sequence: null,
    usage: {
      // The vendor counts the cached tokens apart.
      input_tokens: inputTokens - cachedInputTokens,
      cache_creation_input_tokens: 0,
      cache_read_input_tokens: cachedInputTokens,
      cache_creation: { ephemeral_5m_input_tokens: 0, ephemeral_1h_input_tokens: 0 },
      output_tokens: outputTokens,
      service_tier: 'standard',
    },
  };
}

function toBlocks({ reasoning, text, refusal, toolCalls = [] }: Reply, turn: number): readonly AnthropicBlock[] {
  const said = text ?? refusal;
  return [
    ...(reasoning === undefined ? [] : [{ type: 'thinking' as const, thinking: reasoning, signature: toSignature(turn) }]),
    ...(said === undefined ? [] : [{ type: 'text' as const, text: said }]),
    ...toolCalls.map((call, index) => ({
      type: 'tool_use' as const,
      id: call.id ?? `toolu_${turn}_${index + 1}`,
      name: call.name,
      input: toArgumentsObject(call),
    })),
  ];
}

function usualStop({ refusal, toolCalls = [] }: Reply): string {
  if (refusal !== undefined) return 'refusal';
  return toolCalls.length > 0 ? 'tool_use' : 'end_turn';
}

function toSignature(turn: number): string {
  return Buffer.from(`signature of turn ${turn}`).toString('base64');
}
