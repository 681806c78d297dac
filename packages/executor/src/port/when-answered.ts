import type { Answer } from './answer.js';
import { isPromise } from './is-promise.js';

/** Uses an answer as soon as it is there; one that is there at once is not made to wait. */
export function whenAnswered<T, R>(answer: Answer<T>, use: (answer: T) => Answer<R>): Answer<R> {
  return isPromise(answer) ? answer.then(use) : use(answer);
}
