import type { ErrorCode } from '../error/error-code.js';
import type { FailureDetail } from '../outcome/create-failure.js';

/** What a mapper knows of an error; what it leaves open, the table of known errors says. */
export interface MappedFailure extends FailureDetail {
  /** @default execution_error */
  readonly code?: ErrorCode;
  /** @default the error's own */
  readonly message?: string;
}

/** Knows errors that Toolwright does not: those of a plugin's own receiver. Asked before the table of known errors is. Pure and quick. */
export interface FailureMapper {
  /** @returns `undefined` for an error that it does not know */
  map(thrown: unknown): MappedFailure | undefined;
}

/** Identifies the bound `FailureMapper`s; any number may be bound. */
export const FAILURE_MAPPER = Symbol.for('toolwright.FailureMapper');
