import type { JsonValue } from '@toolwright/contract';
import type { Span } from '../request/span.js';

/** A value that the text offers for a parameter. */
export interface Candidate extends Span {
  readonly value: JsonValue;
  /** How sure it is that the text means this parameter. */
  readonly score: number;
}

/** Least scores: below `required` a value is no value; an optional parameter is left out unless the text clearly means it. */
export const threshold = { required: 1, clear: 3 } as const;
