import { PendingOutcome } from '../execution/pending-outcome.js';
import type { Answer } from './answer.js';

/** Whether an answer is still to come. */
export function isPromise<T>(value: Answer<T>): value is PromiseLike<T> {
  // Nearly all are of these kinds, which costs least to see.
  if (value instanceof Promise || value instanceof PendingOutcome) return true;
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
}
