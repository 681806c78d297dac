import type { Reply } from '../script/reply.js';
import { toPieces } from '../script/to-pieces.js';
import type { ReplyContext } from '../script/vendor.js';
import { toEventText } from '../server/to-event-text.js';
import { type GeminiPart, toReply } from './to-reply.js';

/** Writes a reply as the chunks of a streamed response: text in pieces, each call whole, the finish reason last. */
export function toStream(reply: Reply, context: ReplyContext): readonly string[] {
  const response = toReply(reply, context);
  const [{ content, finishReason }] = response.candidates;
  const chunks = (content.parts ?? []).flatMap(toChunks).map((part) => ({ content: { parts: [part], role: 'model' }, index: 0 }));
  const last = { content: { parts: [{ text: '' }], role: 'model' }, finishReason, index: 0 };
  return [...chunks, last].map((candidate) => toEventText({ data: { ...response, candidates: [candidate] }, lineEnd: '\r\n' }));
}

function toChunks({ text, ...others }: GeminiPart): readonly GeminiPart[] {
  if (text === undefined) return [others];
  const { thoughtSignature, ...marks } = others;
  const pieces = toPieces(text).map((piece) => ({ text: piece, ...marks }));
  // The signature of a text comes after it, beside an empty piece.
  return thoughtSignature === undefined ? pieces : [...pieces, { text: '', thoughtSignature }];
}
