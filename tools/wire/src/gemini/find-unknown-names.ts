import type { JsonRecord } from '../check/is-record.js';
import type { Violation } from '../check/violation.js';

/** What may stand in an object, and where that stands. */
export interface KnownNames {
  readonly known: readonly string[];
  /** @default the body itself */
  readonly param?: string;
}

/** Finds names that the vendor's message type does not have; it refuses a body with any. */
export function* findUnknownNames(value: JsonRecord, { known, param }: KnownNames): Generator<Violation> {
  for (const name of Object.keys(value)) {
    if (known.includes(name)) continue;
    const place = param === undefined ? '' : ` at '${param}'`;
    yield { message: `Unknown name "${name}"${place}: no such field.`, param: param === undefined ? name : `${param}.${name}` };
  }
}
