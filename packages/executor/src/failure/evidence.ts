import type { ErrorFields } from './error-fields.js';
import { listFaces } from './list-faces.js';

/** What there is to judge a failure by. */
export interface Evidence {
  readonly thrown: unknown;
  /** Everything in which the error says what it is; empty where no object was thrown. */
  readonly faces: readonly ErrorFields[];
}

/** Collects what anything thrown says of itself. */
export function collectEvidence(thrown: unknown): Evidence {
  return { thrown, faces: listFaces(thrown) };
}
