import type { JsonObject, LanguageModel, ModelRequest } from '@toolwright/contract';

/** A call that the other side is to ask for. */
export interface WantedCall {
  /** As Toolwright knows the tool; the other side writes it in its own form. */
  readonly name: string;
  readonly arguments: JsonObject;
}

/** What the other side of a model is to do when it is asked. */
export type ModelBehaviour =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'calls'; readonly calls: readonly WantedCall[] }
  /** Calls a tool that was not offered. */
  | { readonly kind: 'unknown-call'; readonly name: string }
  | { readonly kind: 'refusal' }
  /** Stops at the output limit, in the middle of a text. */
  | { readonly kind: 'length'; readonly text: string }
  /** Answers 429 and asks to wait. */
  | { readonly kind: 'rate-limit'; readonly retryAfterMs: number }
  /** Answers 500, or what stands for it. */
  | { readonly kind: 'server-error' }
  /** Takes the request and never answers. */
  | { readonly kind: 'hang' }
  /** Breaks a stream off after some text. */
  | { readonly kind: 'cut-stream'; readonly text: string };

/** A model whose other side behaves as wanted, each time that it is asked. */
export interface ConnectedModel {
  readonly model: LanguageModel;
  /** The request that makes it do so; it offers the tools that are to be called. */
  readonly request: Omit<ModelRequest, 'signal'>;
  /** Ends the other side. */
  close?(): Promise<void>;
}

/** How the suite reaches an implementation of `LanguageModel`. */
export interface ModelSubject {
  /** What the other side can be made to do; cases that need anything else are left out. */
  readonly behaviours: readonly ModelBehaviour['kind'][];
  connect(behaviour: ModelBehaviour): Promise<ConnectedModel>;
}
