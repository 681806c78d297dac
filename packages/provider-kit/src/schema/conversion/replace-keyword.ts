import type { RawSchema } from '../merge-schemas.js';

/** A schema with a keyword said by another one. */
export interface Replaced {
  readonly schema: RawSchema;
  /** What the other keyword cannot say, as a phrase; absent where it says all. */
  readonly effect?: string;
}

/**
 * Says one keyword by another one that accepts the same or more.
 * @returns undefined where the other keyword is taken already
 */
export function replaceKeyword(schema: RawSchema, [from, to]: readonly [string, string]): Replaced | undefined {
  const { [from]: value, [to]: present, ...rest } = schema;
  if (from === 'const') return present === undefined ? { schema: { ...rest, enum: [value] } } : undefined;
  const effect = `sent as ${to}`;
  if (present === undefined) return { schema: { ...rest, [to]: value }, effect };
  // Beside a limit that is tighter already the other one says nothing more.
  if (typeof value !== 'number' || typeof present !== 'number') return undefined;
  return { schema: { ...rest, [to]: to === 'minimum' ? Math.max(value, present) : Math.min(value, present) }, effect };
}
