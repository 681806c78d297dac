import { errorCatalogue } from './error-catalogue.js';

/** Every way in which Toolwright says that something went wrong. The set is closed; a new code is a minor release. */
export type ErrorCode = keyof typeof errorCatalogue;

/** Whether a value is one of the codes of the catalogue. */
export function isErrorCode(value: unknown): value is ErrorCode {
  return typeof value === 'string' && Object.hasOwn(errorCatalogue, value);
}
