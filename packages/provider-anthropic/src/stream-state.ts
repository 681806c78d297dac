import type { ModelStreamPart } from '@toolwright/contract';
import { isRecord } from '@toolwright/provider-kit';
import { ContentAssembler } from './content-assembler.js';
import type { Offer } from './offer.js';

type Fields = Readonly<Record<string, unknown>>;

/** Reads the events of one streamed message: each gives the parts to pass on, all together give the message as it would come unstreamed. */
export class StreamState {
  readonly #content: ContentAssembler;
  #message: Fields = {};
  #usage: Fields = {};
  #isOver = false;

  constructor(offer: Offer) {
    this.#content = new ContentAssembler(offer);
  }

  /** Takes the next event. What comes after the end of the message, some proxies send the next one, is no part of the turn. */
  accept(event: unknown): readonly ModelStreamPart[] {
    if (!isRecord(event) || this.#isOver) return [];
    switch (event.type) {
      case 'message_start':
        return this.#takeMessage(event.message);
      case 'content_block_start':
        return this.#content.start(event.index, event.content_block);
      case 'content_block_delta':
        return this.#content.append(event.index, event.delta);
      case 'content_block_stop':
        return this.#content.stop(event.index);
      case 'message_delta':
        return this.#takeMessage(event.delta, event.usage);
      case 'message_stop':
        this.#isOver = true;
        return [];
      default:
        return [];
    }
  }

  /** Ends what the stream left open. */
  end(): readonly ModelStreamPart[] {
    return this.#content.stopAll();
  }

  /** The whole message; undefined where the stream ended before it did. */
  get message(): unknown {
    const isWhole = this.#isOver || typeof this.#message.stop_reason === 'string';
    return isWhole ? { ...this.#message, content: this.#content.blocks, usage: this.#usage } : undefined;
  }

  /** Later counts replace earlier ones; those that a later event leaves out stay. */
  #takeMessage(fields: unknown, usage: unknown = isRecord(fields) ? fields.usage : undefined): readonly ModelStreamPart[] {
    if (isRecord(fields)) this.#message = { ...this.#message, ...fields };
    if (isRecord(usage))
      this.#usage = { ...this.#usage, ...Object.fromEntries(Object.entries(usage).filter(([, count]) => count !== null)) };
    return [];
  }
}
