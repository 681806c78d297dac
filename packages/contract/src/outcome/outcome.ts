import type { Failure } from './failure.js';

/** A value or the reason why there is none, as data: nothing inside the pipeline throws. */
export type Outcome<T> = Success<T> | Failed;

/** The half of an outcome that holds a value. */
export interface Success<T> {
  readonly ok: true;
  readonly value: T;
}

/** The half of an outcome that holds a failure. */
export interface Failed {
  readonly ok: false;
  readonly failure: Failure;
}

/** An outcome that is a value. */
export function succeeded<T>(value: T): Success<T> {
  return { ok: true, value };
}

/** An outcome that is a failure. */
export function failed(failure: Failure): Failed {
  return { ok: false, failure };
}
