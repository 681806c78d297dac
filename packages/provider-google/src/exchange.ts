import type { ResponseHeaders } from '@toolwright/provider-kit';

/** What an HTTP answer tells besides its body. */
export interface HttpAnswer {
  readonly ok: boolean;
  readonly status: number;
  readonly headers: ResponseHeaders;
}

/** What an exchange needs from outside. */
export interface ExchangeParts {
  readonly fetch: typeof globalThis.fetch;
  /** The caller's. */
  readonly signal: AbortSignal;
}

/**
 * One request and its answer, beneath the SDK: the SDK's errors lack the answer's headers, it leaves its listener on the signal that it is
 * given, and a stream that is not read to its end keeps its connection.
 */
export class Exchange {
  readonly #parts: ExchangeParts;
  readonly #controller = new AbortController();
  readonly #withdraw = (): void => this.#controller.abort();
  #answer: HttpAnswer | undefined;

  constructor(parts: ExchangeParts) {
    this.#parts = parts;
    parts.signal.addEventListener('abort', this.#withdraw);
    if (parts.signal.aborted) this.#withdraw();
  }

  /** Fires when the caller withdraws and when the exchange is closed. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Absent as long as the server has not begun to answer. */
  get answer(): HttpAnswer | undefined {
    return this.#answer;
  }

  readonly fetch: typeof globalThis.fetch = async (input, init) => {
    const answer = await this.#parts.fetch(input, init);
    this.#answer = answer;
    return answer;
  };

  /** Leaves the caller's signal, when the answer is read to its end. */
  leave(): void {
    this.#parts.signal.removeEventListener('abort', this.#withdraw);
  }

  /** Ends what may still be under way. Costs more than `leave`: the SDK makes an error of it, with a stack. */
  close(): void {
    this.leave();
    this.#controller.abort();
  }
}
