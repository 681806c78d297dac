import type { ErrorCode } from '../error/error-code.js';
import type { Failure } from '../outcome/failure.js';
import type { FailureCategory } from '../outcome/failure-category.js';

/** Names failures: by category, by error code, by the HTTP status of the upstream, by the class of what was thrown, or by a question. */
export type FailureMatch = FailureCategory | ErrorCode | number | ErrorClassMatch | FailureQuestion;

/** Matches what was thrown by its class, or any class that it extends. */
export interface ErrorClassMatch {
  readonly error: abstract new (...args: never[]) => object;
}

/** Matches by an answer to a question. Pure and quick. */
export interface FailureQuestion {
  readonly when: (failure: Failure) => boolean;
}
