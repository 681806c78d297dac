import type { LanguageModel } from '@toolwright/contract';

/** The JSON body of a request. */
export type Body = Readonly<Record<string, unknown>>;

/** One API, asked by us and by its SDK alone. */
export interface ApiCase {
  readonly name: string;
  /** What the API answers, as JSON. */
  readonly reply: Body;
  /** Our model, with this `fetch` instead of sockets. */
  createModel(fetch: typeof globalThis.fetch): LanguageModel;
  /** The SDK's plain call, made to send the same body. */
  createPlain(fetch: typeof globalThis.fetch): AskPlainly;
}

/** Sends a body by the SDK's plain call. */
export type AskPlainly = (body: Body, signal: AbortSignal) => Promise<unknown>;
