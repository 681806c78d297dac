import type { Outcome } from '@toolwright/contract';
import type { Execution } from '../execution/execution.js';

/** What lies further in. Never throws and never rejects. */
export type Next = (execution: Execution) => Outcome<unknown> | Promise<Outcome<unknown>>;

/**
 * The runnable behaviour of one policy. It is `async` only if it looks at the outcome; a gate returns `next(execution)` or a failure.
 * Never throws and never rejects.
 */
export type Strategy = (execution: Execution, next: Next) => Outcome<unknown> | Promise<Outcome<unknown>>;
