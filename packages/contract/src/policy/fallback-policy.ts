/** What takes the place of a tool that failed: another method of the plugin, with the same input and result. */
export interface MethodFallback {
  readonly kind: 'method';
  readonly method: string;
}

/** Where a value comes from when the tool has failed. */
export type FallbackSource = MethodFallback;

/** What is tried when a tool has failed, in the author's order. Declared by `@Fallback`. */
export interface FallbackPolicy {
  readonly kind: 'fallback';
  readonly sources: readonly FallbackSource[];
}
