import type { ModelStreamPart } from '@toolwright/contract';
import { brokenReply, brokenStream, CallAssembler, isRecord } from '@toolwright/provider-kit';
import { createResponse } from '../create-response.js';
import { failedTurn } from '../failed-turn.js';
import type { ResponseContext } from '../response-context.js';
import type { StreamReader } from '../turn.js';
import { fromFinishReason } from './from-finish-reason.js';
import { fromMessage, fromReasoning, isRefusal, thoughtSeparator } from './from-item.js';
import { fromUsage } from './from-usage.js';
import { StreamedText } from './streamed-text.js';
import { toState } from './to-state.js';

type JsonRecord = Readonly<Record<string, unknown>>;

/** Puts the events of a streamed response together. */
export class StreamState implements StreamReader {
  readonly #context: ResponseContext;
  readonly #text = new StreamedText('');
  readonly #reasoning = new StreamedText(thoughtSeparator);
  readonly #calls = new CallAssembler();
  /** The finished items. */
  readonly #items: JsonRecord[] = [];
  /** Some servers let one stream hold several responses, each counting its items from 0. */
  #responseNumber = 0;
  #hasNamelessCall = false;
  #response: JsonRecord | undefined;

  constructor(context: ResponseContext) {
    this.#context = context;
  }

  *read(event: unknown): Iterable<ModelStreamPart> {
    if (!isRecord(event)) return;
    const { type } = event;
    const delta = typeof event.delta === 'string' ? event.delta : '';
    switch (type) {
      case 'response.created':
        this.#responseNumber += 1;
        return;
      case 'response.output_text.delta':
      case 'response.refusal.delta':
        yield* textParts('text', this.#text.append(this.#placeOf(event), delta));
        return;
      case 'response.reasoning_summary_text.delta':
      case 'response.reasoning_text.delta':
        yield* textParts('reasoning', this.#reasoning.append(this.#placeOf(event), delta));
        return;
      case 'response.function_call_arguments.delta':
        yield* this.#calls.append(this.#keyOf(event), delta);
        return;
      case 'response.output_item.added':
        if (isRecord(event.item)) yield* this.#startCall(event.item, this.#keyOf(event));
        return;
      case 'response.output_item.done':
        if (isRecord(event.item)) yield* this.#completeItem(event.item, this.#keyOf(event));
        return;
      case 'response.completed':
      case 'response.incomplete':
        // The type says the status, also where the response itself leaves it out.
        if (isRecord(event.response)) this.#response = { status: type.slice('response.'.length), ...event.response };
        return;
      case 'response.failed':
        throw failedTurn(isRecord(event.response) && isRecord(event.response.error) ? event.response.error : event);
      case 'error':
        throw failedTurn(event);
    }
  }

  *finish(): Iterable<ModelStreamPart> {
    const { endpoint, offer } = this.#context;
    const response = this.#response;
    if (response === undefined) throw brokenStream(endpoint);
    if (this.#hasNamelessCall) throw brokenReply({ endpoint, expected: 'a name with every call', received: 'a call without one' });
    for (const part of this.#calls.completeAll()) yield { ...part, call: offer.restoreCall(part.call) };
    const toolCalls = this.#calls.calls.map(offer.restoreCall);
    const finished = createResponse({
      text: this.#text.whole,
      reasoning: this.#reasoning.whole,
      toolCalls,
      finish: fromFinishReason(response, { hasCalls: toolCalls.length > 0, hasRefusal: this.#items.some(isRefusal) }),
      usage: fromUsage(response.usage),
      providerState: toState(this.#items),
      modelId: response.model,
      responseId: response.id,
    });
    yield { type: 'finished', response: finished };
  }

  *#startCall({ type, call_id: id, name }: JsonRecord, key: string): Iterable<ModelStreamPart> {
    if (type !== 'function_call') return;
    if (typeof name === 'string' && name !== '') yield* this.#calls.start(key, { id, name: this.#context.offer.names.toInside(name) });
  }

  *#completeItem(item: JsonRecord, key: string): Iterable<ModelStreamPart> {
    this.#items.push(item);
    switch (item.type) {
      case 'message':
        yield* textParts('text', this.#text.complete(key, fromMessage(item)));
        return;
      case 'reasoning':
        yield* textParts('reasoning', this.#reasoning.complete(key, fromReasoning(item)));
        return;
      case 'function_call':
        yield* this.#completeCall(item, key);
        return;
    }
  }

  *#completeCall(item: JsonRecord, key: string): Iterable<ModelStreamPart> {
    if (typeof item.name !== 'string' || item.name === '') this.#hasNamelessCall = true;
    yield* this.#startCall(item, key);
    const whole = typeof item.arguments === 'string' && item.arguments !== '' ? item.arguments : undefined;
    for (const part of this.#calls.complete(key, whole)) yield { ...part, call: this.#context.offer.restoreCall(part.call) };
  }

  /** The index counts before the id: some servers write another id in each event. */
  #keyOf({ output_index: index, item_id: id }: JsonRecord): string {
    return `${this.#responseNumber}/${index ?? id}`;
  }

  #placeOf(event: JsonRecord): { readonly item: string; readonly part: string } {
    const { type, summary_index: summary, content_index: content } = event;
    return { item: this.#keyOf(event), part: `${type}/${summary ?? content}` };
  }
}

function* textParts(type: 'text' | 'reasoning', text: string): Iterable<ModelStreamPart> {
  if (text !== '') yield { type, text };
}
