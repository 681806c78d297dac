import { readUsage } from '../script/read-usage.js';
import type { Reply } from '../script/reply.js';
import type { RequestBody } from '../script/turn.js';
import type { ReplyContext } from '../script/vendor.js';
import { type ResponsesItem, toItems } from './to-items.js';

/** The body of a response, as far as the stream needs to know it. */
export interface ResponsesBody {
  readonly id: string;
  readonly status: 'completed' | 'incomplete' | 'failed';
  readonly output: readonly ResponsesItem[];
  readonly [field: string]: unknown;
}

/** Writes a reply as the body of a response. A finish other than `completed` and `failed` is the reason why it is incomplete. */
export function toReply(reply: Reply, { body, turn }: ReplyContext): ResponsesBody {
  const { finish = 'completed' } = reply;
  const status: ResponsesBody['status'] = finish === 'completed' || finish === 'failed' ? finish : 'incomplete';
  return {
    id: `resp_${turn}`,
    object: 'response',
    created_at: 1_790_000_000 + turn,
    status,
    background: false,
    error: status === 'failed' ? { code: 'server_error', message: 'Scripted failure.' } : null,
    incomplete_details: status === 'incomplete' ? { reason: finish } : null,
    ...toEcho(body),
    output: toItems(reply, { body, turn, lastStatus: status === 'completed' ? 'completed' : 'incomplete' }),
    usage: toUsage(reply),
  };
}

/** What a response repeats of its request. */
function toEcho(body: RequestBody): Readonly<Record<string, unknown>> {
  return {
    instructions: body.instructions ?? null,
    max_output_tokens: body.max_output_tokens ?? null,
    metadata: body.metadata ?? {},
    model: body.model,
    parallel_tool_calls: body.parallel_tool_calls ?? true,
    previous_response_id: body.previous_response_id ?? null,
    reasoning: { effort: null, summary: null },
    service_tier: 'default',
    store: body.store ?? true,
    temperature: 1,
    text: { format: { type: 'text' } },
    tool_choice: body.tool_choice ?? 'auto',
    tools: body.tools ?? [],
    top_p: 1,
    truncation: 'disabled',
    user: null,
  };
}

function toUsage(reply: Reply): Readonly<Record<string, unknown>> {
  const { inputTokens, outputTokens, cachedInputTokens, reasoningTokens } = readUsage(reply);
  return {
    input_tokens: inputTokens,
    input_tokens_details: { cached_tokens: cachedInputTokens },
    output_tokens: outputTokens,
    output_tokens_details: { reasoning_tokens: reasoningTokens },
    total_tokens: inputTokens + outputTokens,
  };
}
