import { toArgumentsText } from '../script/call-arguments.js';
import type { Reply } from '../script/reply.js';
import { toPieces } from '../script/to-pieces.js';
import type { ReplyContext } from '../script/vendor.js';
import { toEventText } from '../server/to-event-text.js';
import { type AnthropicBlock, toReply } from './to-reply.js';

interface StreamEvent {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** Writes a reply as the events of a streamed message. */
export function toStream(reply: Reply, context: ReplyContext): readonly string[] {
  return [...eventsOf(reply, context)].map((data) => toEventText({ event: data.type, data }));
}

function* eventsOf(reply: Reply, context: ReplyContext): Generator<StreamEvent> {
  const message = toReply(reply, context);
  const { content, stop_reason: stopReason, usage } = message;
  yield { type: 'message_start', message: { ...message, content: [], stop_reason: null, usage: { ...usage, output_tokens: 1 } } };
  const texts = (reply.toolCalls ?? []).map(toArgumentsText);
  for (const [index, block] of content.entries()) {
    yield { type: 'content_block_start', index, content_block: toEmptyBlock(block) };
    // The vendor keeps the connection alive so; a client must pass over it.
    if (index === 0) yield { type: 'ping' };
    const text = block.type === 'tool_use' ? (texts.shift() ?? '') : '';
    for (const delta of deltasOf(block, text)) yield { type: 'content_block_delta', index, delta };
    yield { type: 'content_block_stop', index };
  }
  yield { type: 'message_delta', delta: { stop_reason: stopReason, stop_sequence: null }, usage };
  yield { type: 'message_stop' };
}

function toEmptyBlock(block: AnthropicBlock): AnthropicBlock {
  switch (block.type) {
    case 'thinking':
      return { type: 'thinking', thinking: '', signature: '' };
    case 'text':
      return { type: 'text', text: '' };
    case 'tool_use':
      return { ...block, input: {} };
  }
}

function deltasOf(block: AnthropicBlock, argumentsText: string): readonly StreamEvent[] {
  switch (block.type) {
    case 'thinking':
      return [
        ...toPieces(block.thinking).map((thinking) => ({ type: 'thinking_delta', thinking })),
        { type: 'signature_delta', signature: block.signature },
      ];
    case 'text':
      return toPieces(block.text).map((text) => ({ type: 'text_delta', text }));
    case 'tool_use':
      // The first piece is empty, and the only one of a call without arguments.
      return ['', ...(argumentsText === '{}' ? [] : toPieces(argumentsText))].map((piece) => ({
        type: 'input_json_delta',
        partial_json: piece,
      }));
  }
}
