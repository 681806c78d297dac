import type { ModelStreamPart, TokenUsage, ToolCall } from '@toolwright/contract';
import { brokenReply, brokenStream, isRecord } from '@toolwright/provider-kit';
import { createResponse } from '../create-response.js';
import type { ResponseContext } from '../response-context.js';
import type { StreamReader } from '../turn.js';
import { fromChoice } from './from-choice.js';
import { fromContent } from './from-content.js';
import { fromFinishReason } from './from-finish-reason.js';
import { fromReasoning } from './from-reasoning.js';
import { fromUsage } from './from-usage.js';
import { StreamCalls } from './stream-calls.js';
import { toState } from './to-state.js';

type JsonRecord = Readonly<Record<string, unknown>>;

/** Puts the chunks of a streamed chat completion together. */
export class StreamState implements StreamReader {
  readonly #context: ResponseContext;
  readonly #calls: StreamCalls;
  #text = '';
  #reasoning = '';
  #reasoningContent = '';
  #hasRefusal = false;
  #finishReason: unknown;
  #usage: TokenUsage | undefined;
  #head: JsonRecord = {};

  constructor(context: ResponseContext) {
    this.#context = context;
    this.#calls = new StreamCalls(context.offer.names);
  }

  *read(chunk: unknown): Iterable<ModelStreamPart> {
    if (!isRecord(chunk)) return;
    if (this.#head.id === undefined) this.#head = chunk;
    this.#usage = fromUsage(chunk.usage) ?? this.#usage;
    const choice: unknown = Array.isArray(chunk.choices) ? chunk.choices[0] : undefined;
    if (!isRecord(choice)) return;
    const delta = fromChoice(choice, 'delta');
    if (delta) yield* this.#readDelta(delta);
    if (typeof choice.finish_reason === 'string' && choice.finish_reason !== '') this.#finishReason = choice.finish_reason;
  }

  *finish(): Iterable<ModelStreamPart> {
    const { offer, endpoint } = this.#context;
    if (this.#finishReason === undefined) throw brokenStream(endpoint);
    const completed = this.#calls.complete();
    if (!completed) throw brokenReply({ endpoint, expected: 'a name with every tool call', received: 'a call without one' });
    const toolCalls: ToolCall[] = [];
    for (const part of completed) {
      const call = offer.restoreCall(part.call);
      toolCalls.push(call);
      yield { ...part, call };
    }
    const response = createResponse({
      text: this.#text,
      reasoning: this.#reasoning,
      toolCalls,
      finish: fromFinishReason(this.#finishReason, { hasCalls: toolCalls.length > 0, hasRefusal: this.#hasRefusal }),
      usage: this.#usage,
      providerState: toState(this.#reasoningContent),
      modelId: this.#head.model,
      responseId: this.#head.id,
    });
    yield { type: 'finished', response };
  }

  *#readDelta(delta: JsonRecord): Iterable<ModelStreamPart> {
    const reasoning = fromReasoning(delta);
    if (reasoning !== '') yield { type: 'reasoning', text: reasoning };
    this.#reasoning += reasoning;
    if (typeof delta.reasoning_content === 'string') this.#reasoningContent += delta.reasoning_content;
    const refusal = typeof delta.refusal === 'string' ? delta.refusal : '';
    if (refusal !== '') this.#hasRefusal = true;
    const text = fromContent(delta.content) + refusal;
    if (text !== '') yield { type: 'text', text };
    this.#text += text;
    for (const piece of callPieces(delta)) yield* this.#calls.read(piece);
  }
}

/** `function_call` is how servers wrote a single call before there were several. */
function callPieces({ tool_calls: pieces, function_call: legacyPiece }: JsonRecord): readonly unknown[] {
  if (Array.isArray(pieces)) return pieces;
  return isRecord(legacyPiece) ? [{ index: 0, function: legacyPiece }] : [];
}
