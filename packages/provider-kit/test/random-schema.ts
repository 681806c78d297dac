import type { JsonSchema, JsonValue } from '@toolwright/contract';

/** Gives whole numbers from 0 up to, but without, a limit. */
export type Pick = (limit: number) => number;

/** Repeatable chance. @param seed a whole number */
export function createPick(seed: number): Pick {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

const names = ['a', 'b', 'c/d'] as const;
const texts = ['', 'ab', 'xyz'] as const;

/** A schema of every kind of keyword that a dialect may not know; definitions `one` and `two` are there for references. */
function randomSchema(pick: Pick, depth: number): JsonSchema {
  const inner = () => randomSchema(pick, depth - 1);
  const kinds: readonly (() => JsonSchema)[] = [
    () => ({ type: 'string', ...(pick(2) && { minLength: pick(3) }), ...(pick(2) && { pattern: '^[a-z]*$' }) }),
    () => ({
      type: pick(2) ? 'integer' : 'number',
      ...(pick(2) && { exclusiveMinimum: pick(3) }),
      maximum: 5,
      ...(pick(3) === 0 && { multipleOf: 2 }),
    }),
    () => ({ type: ['boolean', 'null'] }),
    () => ({ enum: [texts[pick(3)] ?? '', 1, null] }),
    () => ({ const: texts[pick(3)] ?? '' }),
    () => ({ $ref: pick(2) ? '#/$defs/one' : '#/$defs/two', ...(pick(2) && { description: 'Beside a reference.' }) }),
    () => randomObject(pick, depth),
    () => ({ type: 'array', items: inner(), ...(pick(2) && { uniqueItems: true }), maxItems: 2 }),
    () => ({ oneOf: [inner(), inner()] }),
    () => ({ anyOf: [inner(), inner()], ...(pick(3) === 0 && { not: { const: 'ab' } }) }),
    () => ({ allOf: [inner(), randomObject(pick, depth)] }),
  ];
  return kinds[pick(depth > 0 ? kinds.length : 6)]?.() ?? {};
}

/** An object with some of three properties. */
export function randomObject(pick: Pick, depth: number): JsonSchema {
  const declared = names.filter(() => pick(3) > 0);
  const properties = Object.fromEntries(declared.map((name) => [name, randomSchema(pick, depth - 1)]));
  const closings: readonly JsonSchema[] = [
    {},
    {},
    { additionalProperties: false },
    { additionalProperties: { type: 'string' } },
    { minProperties: 1 },
  ];
  return { type: 'object', properties, required: declared.filter(() => pick(3) === 0), ...closings[pick(5)] };
}

/** Any small value, with the properties that random schemas speak of. */
export function randomValue(pick: Pick, depth: number): JsonValue {
  const inner = () => randomValue(pick, depth - 1);
  const kinds: readonly (() => JsonValue)[] = [
    () => texts[pick(3)] ?? '',
    () => pick(6),
    () => pick(2) === 0,
    () => null,
    () => Array.from({ length: pick(3) }, inner),
    () => Object.fromEntries(names.filter(() => pick(2)).map((name) => [name, inner()])),
  ];
  return kinds[pick(depth > 0 ? kinds.length : 4)]?.() ?? null;
}
