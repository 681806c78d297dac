/** Tokens of one model turn, as the vendor counts them. */
export interface TokenUsage {
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** Part of `inputTokens` that came from the vendor's cache. */
  readonly cachedInputTokens?: number;
}
