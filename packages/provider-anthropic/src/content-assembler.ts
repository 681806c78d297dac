import type { ModelStreamPart } from '@toolwright/contract';
import { CallAssembler, isRecord, parseArguments } from '@toolwright/provider-kit';
import { type Block, joinBlocks } from './block.js';
import { fromInput } from './from-input.js';
import type { Offer } from './offer.js';

interface OpenBlock {
  /** Its place in the turn: indices of the API may come twice. */
  readonly place: number;
  readonly block: Record<string, unknown>;
  inputText: string;
}

/** Puts the content blocks of one streamed message together. Each method gives the parts to pass on. */
export class ContentAssembler {
  readonly #offer: Offer;
  readonly #calls = new CallAssembler();
  readonly #open = new Map<unknown, OpenBlock>();
  readonly #blocks: Block[] = [];

  constructor(offer: Offer) {
    this.#offer = offer;
  }

  /** All blocks that began, in that order. */
  get blocks(): readonly Block[] {
    return this.#blocks;
  }

  /** Begins a block; one that is still open under the same index ends. */
  start(index: unknown, started: unknown): readonly ModelStreamPart[] {
    if (!isRecord(started)) return [];
    const before = this.stop(index);
    const block = { ...started };
    const place = this.#blocks.push(block) - 1;
    this.#open.set(index, { place, block, inputText: '' });
    return [...before, ...this.#announce(place, block)];
  }

  /** Adds a piece to a block. */
  append(index: unknown, delta: unknown): readonly ModelStreamPart[] {
    const open = this.#open.get(index);
    if (open === undefined || !isRecord(delta)) return [];
    const { block } = open;
    switch (delta.type) {
      case 'text_delta':
        block.text = joinText(block.text, delta.text);
        return toTextParts({ type: 'text', text: delta.text });
      case 'thinking_delta':
        block.thinking = joinText(block.thinking, delta.thinking);
        return toTextParts({ type: 'thinking', thinking: delta.thinking });
      case 'signature_delta':
        block.signature = delta.signature;
        return [];
      case 'citations_delta':
        block.citations = [...(Array.isArray(block.citations) ? block.citations : []), delta.citation];
        return [];
      case 'input_json_delta':
        if (typeof delta.partial_json !== 'string') return [];
        open.inputText += delta.partial_json;
        return this.#calls.append(open.place, delta.partial_json);
      default:
        return [];
    }
  }

  /** Ends a block. */
  stop(index: unknown): readonly ModelStreamPart[] {
    const open = this.#open.get(index);
    if (open === undefined) return [];
    this.#open.delete(index);
    const { place, block, inputText } = open;
    // Without pieces the input is the one that the block began with.
    if (inputText !== '') block.input = parseArguments(inputText);
    return this.#calls.complete(place, fromInput(block, this.#offer));
  }

  /** Ends the blocks whose end the stream did not tell. */
  stopAll(): readonly ModelStreamPart[] {
    return [...this.#open.keys()].flatMap((index) => this.stop(index));
  }

  #announce(place: number, block: Block): readonly ModelStreamPart[] {
    const { type, id, name } = block;
    if (type !== 'tool_use') return toTextParts(block);
    return typeof name === 'string' && name !== '' ? this.#calls.start(place, { id, name: this.#offer.names.toInside(name) }) : [];
  }
}

/** What a block, or a piece of one, says. */
function toTextParts(said: Block): readonly ModelStreamPart[] {
  const { type } = said;
  if (type !== 'text' && type !== 'thinking') return [];
  const text = joinBlocks([said], type);
  return text === '' ? [] : [{ type: type === 'text' ? 'text' : 'reasoning', text }];
}

function joinText(before: unknown, piece: unknown): string {
  return [before, piece].filter((text) => typeof text === 'string').join('');
}
