import { isRecord } from '../check/is-record.js';
import type { Reply } from '../script/reply.js';
import { toPieces } from '../script/to-pieces.js';
import type { ReplyContext } from '../script/vendor.js';
import { toEventText } from '../server/to-event-text.js';
import { type ChatChoice, toHead, toReply } from './to-reply.js';

/** Writes a reply as the chunks of a streamed completion, the usage last where it was asked for, then `[DONE]`. */
export function toStream(reply: Reply, context: ReplyContext): readonly string[] {
  const { choices, usage } = toReply(reply, context);
  const [{ message, finish_reason: finishReason }] = choices;
  const head = toHead(context, 'chat.completion.chunk');
  const options = context.body.stream_options;
  const wantsUsage = isRecord(options) && options.include_usage === true;
  // With usage at the end, every chunk before it has the field too.
  const before = wantsUsage ? { usage: null } : {};
  const toChunk = (delta: unknown, finish: string | null) => ({
    ...head,
    choices: [{ index: 0, delta, logprobs: null, finish_reason: finish }],
    ...before,
  });
  const chunks = [
    ...deltasOf(message).map((delta) => toChunk(delta, null)),
    toChunk({}, finishReason),
    ...(wantsUsage ? [{ ...head, choices: [], usage }] : []),
    '[DONE]',
  ];
  return chunks.map((data) => toEventText({ data }));
}

function deltasOf({ content, refusal, reasoning_content: reasoning, tool_calls: calls = [] }: ChatChoice['message']): readonly unknown[] {
  return [
    { role: 'assistant', content: calls.length > 0 ? null : '', refusal: null },
    ...toPieces(reasoning ?? '').map((piece) => ({ reasoning_content: piece })),
    ...toPieces(content ?? '').map((piece) => ({ content: piece })),
    ...toPieces(refusal ?? '').map((piece) => ({ refusal: piece })),
    ...calls.flatMap(({ function: called, ...call }, index) => [
      // Id, type and name stand in the first piece of a call only.
      { tool_calls: [{ index, ...call, function: { name: called.name, arguments: '' } }] },
      ...toPieces(called.arguments).map((piece) => ({ tool_calls: [{ index, function: { arguments: piece } }] })),
    ]),
  ];
}
