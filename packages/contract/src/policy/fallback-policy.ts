/** Another method of the plugin, with the same input and result. */
export interface MethodFallback {
  readonly kind: 'method';
  readonly method: string;
}

/** Another tool, given the same arguments; it runs under its own policies. */
export interface ToolFallback {
  readonly kind: 'tool';
  readonly tool: string;
}

/** A fixed value. */
export interface ConstantFallback {
  readonly kind: 'constant';
  readonly value: unknown;
}

/** A function of the input. */
export interface FunctionFallback {
  readonly kind: 'function';
  readonly use: (input: never) => unknown;
}

/** Where a value comes from when the tool has failed. */
export type FallbackSource = MethodFallback | ToolFallback | ConstantFallback | FunctionFallback;

/** What is tried when a tool has failed, in the author's order. Declared by `@Fallback`. */
export interface FallbackPolicy {
  readonly kind: 'fallback';
  readonly sources: readonly FallbackSource[];
}
