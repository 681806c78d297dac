import { errorCatalogue } from '../error/error-catalogue.js';
import type { ErrorCode } from '../error/error-code.js';
import type { Failure } from './failure.js';

/** What a failure may say beyond its code; all else comes from the catalogue. */
export type FailureDetail = Partial<Omit<Failure, 'code' | 'message'>>;

/** Builds a failure from its code and what the catalogue says of it. */
export function createFailure(code: ErrorCode, message: string, detail: FailureDetail = {}): Failure {
  const { category, sideEffect, suggestion } = errorCatalogue[code];
  return { code, message, category, sideEffect, suggestion, ...detail };
}
