import type { ToolContext } from '../tool/tool-context.js';

/** One attempt, as an interceptor sees it. */
export interface InterceptedAttempt {
  readonly input: unknown;
  readonly context: ToolContext;
}

/**
 * Runs around the handler in every attempt, inside all policies: for tracing, transactions or checks of an application's own. The first
 * that is bound is the outermost.
 */
export interface ToolInterceptor {
  /** @param next runs the handler, or the next interceptor; what it returns or throws is theirs @returns what stands for the handler's value */
  intercept(attempt: InterceptedAttempt, next: () => Promise<unknown>): Promise<unknown>;
}

/** Identifies the bound `ToolInterceptor`s; any number may be bound. */
export const TOOL_INTERCEPTOR = Symbol.for('toolwright.ToolInterceptor');
