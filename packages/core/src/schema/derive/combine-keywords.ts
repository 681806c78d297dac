import type { JsonSchema, JsonType, JsonValue } from '@toolwright/contract';

/** What two demands come to; `undefined` where one keyword cannot say both. */
type Combine = (one: JsonValue, other: JsonValue) => JsonValue | undefined;

const higher: Combine = (one, other) => Math.max(Number(one), Number(other));
const lower: Combine = (one, other) => Math.min(Number(one), Number(other));

const combinations: Readonly<Record<string, Combine>> = {
  type: (one, other) => intersectTypes(toTypes(one), toTypes(other)),
  minimum: higher,
  exclusiveMinimum: higher,
  maximum: lower,
  exclusiveMaximum: lower,
  minLength: higher,
  maxLength: lower,
  minItems: higher,
  maxItems: lower,
  minProperties: higher,
};

/** The keywords of two rules that both hold; `undefined` where one schema cannot say both. */
export function combineKeywords(one: JsonSchema, other: JsonSchema): JsonSchema | undefined {
  const combined: Record<string, JsonValue | undefined> = { ...one };
  for (const [keyword, value] of Object.entries(other)) {
    const earlier = combined[keyword];
    if (value === undefined || earlier === undefined) combined[keyword] = value;
    else if (JSON.stringify(earlier) !== JSON.stringify(value)) {
      combined[keyword] = combinations[keyword]?.(earlier, value);
      if (combined[keyword] === undefined) return undefined;
    }
  }
  return combined;
}

/** The types that are in both lists; an integer is a number too. */
function intersectTypes(ones: readonly JsonType[], others: readonly JsonType[]): JsonType | JsonType[] | undefined {
  const common = ones.flatMap((one) => {
    if (others.includes(one) || (one === 'integer' && others.includes('number'))) return [one];
    return one === 'number' && others.includes('integer') ? (['integer'] as const) : [];
  });
  const [first, ...rest] = common;
  return rest.length === 0 ? first : common;
}

function toTypes(value: JsonValue): readonly JsonType[] {
  // Only the names of types stand under `type`.
  return (Array.isArray(value) ? value : [value]) as readonly JsonType[];
}
