import type { Outcome } from '@toolwright/contract';
import type { Execution } from '../execution/execution.js';
import type { Answer } from '../port/answer.js';

/** What lies further in. Never throws and never rejects. */
export type Next = (execution: Execution) => Answer<Outcome<unknown>>;

/**
 * The runnable behaviour of one policy. It is `async` only if it looks at the outcome; a gate returns `next(execution)` or a failure.
 * Never throws and never rejects.
 */
export type Strategy = (execution: Execution, next: Next) => Answer<Outcome<unknown>>;
