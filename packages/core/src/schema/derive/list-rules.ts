import type { JsonSchema, JsonType } from '@toolwright/contract';
import { countLimit } from './limit-keywords.js';
import { scalarsOf } from './scalar-keywords.js';
import { part, type Translate, whole } from './translation.js';

const scalarTypes: ReadonlySet<JsonType> = new Set(['string', 'integer', 'number', 'boolean', 'null']);

/** Rules about lists. */
export const listRules: Readonly<Record<string, Translate>> = {
  isArray: () => whole({ type: 'array' }),
  arrayMinSize: ([size]) => whole({ type: 'array', ...countLimit('minItems', size) }),
  arrayMaxSize: ([size]) => whole({ type: 'array', ...countLimit('maxItems', size) }),
  arrayNotEmpty: () => whole({ type: 'array', minItems: 1 }),
  arrayContains: ([members]) => toContains(members),
  arrayNotContains: ([members]) => {
    const excluded = scalarsOf(members);
    return whole({ type: 'array', ...(excluded.length > 0 && { not: { contains: { enum: excluded } } }) });
  },
  // Two equal objects are one entry twice for JSON Schema, and two entries for class-validator.
  arrayUnique: (_, items) => (hasScalarType(items) ? whole({ type: 'array', uniqueItems: true }) : part({ type: 'array' })),
};

function toContains(members: unknown): ReturnType<Translate> {
  const [first, ...others] = scalarsOf(members);
  const isScalarList = Array.isArray(members) && new Set(members).size === (first === undefined ? 0 : others.length + 1);
  if (!isScalarList) return part({ type: 'array' });
  if (first === undefined) return whole({ type: 'array' });
  if (others.length === 0) return whole({ type: 'array', contains: { const: first } });
  return whole({ type: 'array', allOf: [first, ...others].map((member) => ({ contains: { const: member } })) });
}

function hasScalarType({ type }: JsonSchema): boolean {
  if (type === undefined) return false;
  return (typeof type === 'string' ? [type] : type).every((each) => scalarTypes.has(each));
}
