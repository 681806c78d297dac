import { createFailure, type FailureDetail } from '../outcome/create-failure.js';
import type { Failure } from '../outcome/failure.js';
import type { ErrorCode } from './error-code.js';

const brand = Symbol.for('toolwright.error@1');

/**
 * The one error class of Toolwright. `instanceof` also knows errors that another copy of the package made.
 * @example throw new ToolwrightError('declaration_error', 'A tool name is …; received … . Rename it.');
 */
export class ToolwrightError extends Error {
  override readonly name: string = 'ToolwrightError';
  readonly [brand] = true;
  /** The error as data. */
  readonly failure: Failure;

  constructor(code: ErrorCode, message: string, detail: FailureDetail = {}) {
    super(message, detail.cause === undefined ? undefined : { cause: detail.cause });
    this.failure = createFailure(code, message, detail);
  }

  /** The code of the failure, from the closed catalogue. */
  get code(): ErrorCode {
    return this.failure.code;
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    // biome-ignore-start lint/complexity/noThisInStatic: a subclass inherits this method; `this` is the class right of `instanceof`
    const isSubclass = this !== ToolwrightError;
    // A subclass is matched by its prototype chain; the base class by brand, so that errors of another copy of the package match too.
    if (isSubclass) return Function.prototype[Symbol.hasInstance].call(this, value);
    // biome-ignore-end lint/complexity/noThisInStatic: as above
    return typeof value === 'object' && value !== null && brand in value;
  }
}
