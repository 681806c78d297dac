import type { Clock } from '@toolwright/contract';

/**
 * How the model thinks before it answers: as much as it finds right, not at all, or up to a budget in tokens, at least 1,024 and below the
 * limit of what it writes, of which it is part. Which of them a model knows, the vendor decides.
 */
export type ThinkingOption = 'adaptive' | 'off' | { readonly budgetTokens: number };

/** Which model to ask, and where. */
export interface AnthropicOptions {
  /** The vendor's name of the model. */
  readonly model: string;
  /** @default the environment variable ANTHROPIC_API_KEY, read when `anthropic` is called */
  readonly apiKey?: string;
  /** Where the API begins, without `/v1`. @default the environment variable ANTHROPIC_BASE_URL, else `https://api.anthropic.com` */
  readonly baseUrl?: string;
  /**
   * Upper limit of what the model writes where the request names none, in tokens, at least 1: this API must be told one.
   * @default 4,096, which every model allows, and a thinking budget on top
   */
  readonly maxOutputTokens?: number;
  /** A turn that must call a tool is asked for without thinking, because the API refuses both together. @default the model's */
  readonly thinking?: ThinkingOption;
  /**
   * Lets the vendor keep tools, system text and the conversation so far for 5 minutes or 1 hour, so that the next turn costs less; the first
   * one costs more. @default nothing is kept
   */
  readonly cachePrompt?: '5m' | '1h';
  /** Carries the requests, for proxies and tests. @default the global `fetch` */
  readonly fetch?: typeof globalThis.fetch;
  /** Tells how far away a `Retry-After` date is. @default the machine's */
  readonly clock?: Clock;
}
