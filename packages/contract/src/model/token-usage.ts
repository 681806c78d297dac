/** Tokens of one model turn, as the vendor counts them. The optional ones are parts of the two sums, absent where the vendor does not tell. */
export interface TokenUsage {
  /** All that the model read, what the vendor had cached included. */
  readonly inputTokens: number;
  /** All that the model wrote, its reasoning included. */
  readonly outputTokens: number;
  /** Part of `inputTokens` that came from the vendor's cache. */
  readonly cachedInputTokens?: number;
  /** Part of `inputTokens` that was written to the vendor's cache. */
  readonly cacheWriteTokens?: number;
  /** Part of `outputTokens` that was reasoning. */
  readonly reasoningTokens?: number;
}
