import type { JsonRecord } from './is-record.js';
import type { Violation } from './violation.js';

/** What may stand in an object, and where that stands. */
export interface KnownNames {
  readonly known: readonly string[];
  /** @default the body itself */
  readonly param?: string;
}

/** Finds names that the vendor does not know at this place; it refuses a body with any. */
export function* findUnknownNames(value: JsonRecord, { known, param }: KnownNames): Generator<Violation> {
  for (const name of Object.keys(value)) {
    if (known.includes(name)) continue;
    const place = param === undefined ? '' : ` at '${param}'`;
    yield { message: `Unknown name "${name}"${place}.`, param: param === undefined ? name : `${param}.${name}` };
  }
}
