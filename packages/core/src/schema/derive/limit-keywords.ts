import type { JsonSchema } from '@toolwright/contract';

/** A keyword that takes a finite number; nothing where the limit is none, for a schema holds only what JSON can. */
export function numberLimit(keyword: string, limit: unknown): JsonSchema {
  return typeof limit === 'number' && Number.isFinite(limit) ? { [keyword]: limit } : {};
}

/** A keyword that takes a count; nothing where the limit is none. */
export function countLimit(keyword: string, limit: unknown): JsonSchema {
  return typeof limit === 'number' && Number.isSafeInteger(limit) && limit >= 0 ? { [keyword]: limit } : {};
}
