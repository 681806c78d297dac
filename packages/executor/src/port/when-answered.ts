import { isPromise } from './is-promise.js';

/** Uses an answer as soon as it is there; one that is there at once is not made to wait. */
export function whenAnswered<T, R>(answer: T | Promise<T>, use: (answer: T) => R | Promise<R>): R | Promise<R> {
  return isPromise(answer) ? answer.then(use) : use(answer);
}
