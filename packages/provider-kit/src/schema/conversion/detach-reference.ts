import { describeBeyond, describeKeyword } from '../describe-keyword.js';
import type { RawSchema } from '../merge-schemas.js';

/** A schema in which no keyword stands beside a reference. */
export interface DetachedReference {
  readonly schema: RawSchema;
  /** The keyword that gave its place to the reference and is said in the description. */
  readonly displaced?: 'anyOf';
}

/** Gives a reference a branch of its own: it stands alone in all these dialects, and the schema around it may be described. */
export function detachReference(schema: RawSchema): DetachedReference {
  const { $ref, anyOf, description, ...rest } = schema;
  if ($ref === undefined || Object.keys(schema).length === 1) return { schema };
  if (anyOf === undefined) return { schema: { ...rest, ...(description !== undefined && { description }), anyOf: [{ $ref }] } };
  const described = describeBeyond(description, [describeKeyword('anyOf', anyOf)]);
  return { schema: { ...rest, description: described, anyOf: [{ $ref }] }, displaced: 'anyOf' };
}
