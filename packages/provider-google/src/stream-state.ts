import type { JsonObject, ModelResponse, ModelStreamPart } from '@toolwright/contract';
import { isRecord } from '@toolwright/provider-kit';
import { CallReader } from './call-reader.js';
import { fromBlockReason, fromFinishReason } from './from-finish-reason.js';
import type { Offer } from './offer.js';
import { readFacts, type TurnFacts } from './turn-facts.js';
import { TurnParts } from './turn-state.js';

/**
 * Puts one turn together from the chunks of a stream. Each chunk has the shape of a whole response, so a response is a stream of one.
 */
export class StreamState {
  readonly #parts = new TurnParts();
  readonly #calls: CallReader;
  #facts: TurnFacts = {};
  #text = '';
  #reasoning = '';

  constructor(offer: Offer) {
    this.#calls = new CallReader({ offer, parts: this.#parts });
  }

  /** Takes the next chunk. */
  accept(chunk: unknown): readonly ModelStreamPart[] {
    if (!isRecord(chunk)) return [];
    const facts = readFacts(chunk);
    this.#facts = { ...this.#facts, ...facts };
    const content = facts.candidate?.content;
    const parts = isRecord(content) && Array.isArray(content.parts) ? content.parts.filter(isRecord) : [];
    // The SDK gives on the parts of the answer's JSON as they are.
    return parts.flatMap((part) => this.#readPart(part as JsonObject));
  }

  /** Ends calls that were to go on. */
  end(): readonly ModelStreamPart[] {
    return this.#calls.breakOff();
  }

  /** Whether anything was an answer. */
  get hasAnswer(): boolean {
    return this.#facts.candidate !== undefined || this.#facts.blockReason !== undefined;
  }

  /** Whether the API has said why the turn is over. */
  get isOver(): boolean {
    return this.#facts.finishReason !== undefined || this.#facts.blockReason !== undefined;
  }

  /** What has come so far. */
  toResponse(): ModelResponse {
    const { continuationToken, usage, modelId, responseId } = this.#facts;
    const providerState = this.#parts.toState(continuationToken);
    return {
      text: this.#text,
      ...(this.#reasoning !== '' && { reasoning: this.#reasoning }),
      toolCalls: this.#calls.calls,
      finish: this.#toFinish(),
      ...(usage && { usage }),
      ...(providerState && { providerState }),
      ...(modelId !== undefined && { modelId }),
      ...(responseId !== undefined && { responseId }),
    };
  }

  #readPart(part: JsonObject): readonly ModelStreamPart[] {
    if (part.functionCall !== undefined) return this.#calls.read(part);
    this.#parts.add(part);
    const { text, thought } = part;
    if (typeof text !== 'string' || text === '') return [];
    if (thought === true) {
      this.#reasoning += text;
      return [{ type: 'reasoning', text }];
    }
    this.#text += text;
    return [{ type: 'text', text }];
  }

  #toFinish(): ModelResponse['finish'] {
    const { finishReason, blockReason } = this.#facts;
    if (finishReason === undefined && blockReason !== undefined) return fromBlockReason(blockReason);
    return fromFinishReason(finishReason, { hasCalls: this.#calls.calls.length > 0, hasNamelessCall: this.#calls.hasNameless });
  }
}
