import type { Body } from './api-case.ts';

/** A `fetch` without sockets: it answers everything with one reply and keeps what was sent last. */
export class CannedFetch {
  readonly #reply: string;
  #sent = '';

  constructor(reply: Body) {
    this.#reply = JSON.stringify(reply);
  }

  /** The body of the last request, as text. */
  get sent(): string {
    return this.#sent;
  }

  readonly fetch: typeof globalThis.fetch = async (_, init) => {
    this.#sent = String(init?.body);
    return new Response(this.#reply, { headers: { 'content-type': 'application/json' } });
  };
}
