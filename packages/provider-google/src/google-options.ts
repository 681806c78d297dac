import type { Clock } from '@toolwright/contract';

/**
 * How long the model thinks before it answers. Models from Gemini 3 on know levels; models before it know a budget in tokens, which the model
 * sets itself when it is `adaptive`.
 */
export type ThinkingOption = 'minimal' | 'low' | 'medium' | 'high' | 'adaptive' | 'off' | { readonly budgetTokens: number };

/** Which Gemini model to ask, and how. */
export interface GoogleOptions {
  /** Google's name of the model, with or without `models/` in front. */
  readonly model: string;
  /** @default the environment variable GOOGLE_API_KEY, else GEMINI_API_KEY, read when `google` is called */
  readonly apiKey?: string;
  /** Where the API begins, without its version. @default the environment variable GOOGLE_GEMINI_BASE_URL, else Google's own address */
  readonly baseUrl?: string;
  /** Which version of the API is spoken, for example `v1beta`. @default the environment variable GOOGLE_GENAI_API_VERSION, else the SDK's own */
  readonly apiVersion?: string;
  /** Whether summaries of the model's thoughts come with a turn, as its reasoning. @default 'hidden' */
  readonly thoughts?: 'hidden' | 'shown';
  /** @default the model's own */
  readonly thinking?: ThinkingOption;
  /** Carries the requests, for proxies and tests. @default the global `fetch`, which gives up after 300 s without a byte */
  readonly fetch?: typeof globalThis.fetch;
  /** Tells how far away a `Retry-After` date is. @default the machine's */
  readonly clock?: Clock;
}
