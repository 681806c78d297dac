/** A JSON value without parts. */
export type JsonScalar = null | boolean | number | string;

/** Whether JSON can hold a value as it is, without parts. */
export function isJsonScalar(value: unknown): value is JsonScalar {
  return value === null || typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value));
}
