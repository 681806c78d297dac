import { isDeepStrictEqual } from 'node:util';
import { isRecord } from '../json/is-record.js';

/** A schema in its raw form: nothing of it is taken on trust. */
export type RawSchema = Readonly<Record<string, unknown>>;

/** Lower limits: of two the higher holds. */
const lowerLimits = new Set(['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties']);
const upperLimits = new Set(['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties']);
/** Said for people: the outer one stands. */
const annotations = new Set(['title', 'description', 'default', 'examples', '$comment', '$schema', '$id', '$defs', 'definitions']);
/** What these forbid depends on the properties beside them. */
const closings = ['additionalProperties', 'patternProperties', 'unevaluatedProperties'];

/**
 * One schema for values that fit both. It may accept more than both do together, never less.
 * @returns undefined where they cannot be said as one
 */
export function mergeSchemas(one: RawSchema, other: RawSchema): RawSchema | undefined {
  const merged: Record<string, unknown> = {};
  const areClosedAlike = isDeepStrictEqual(namesOf(one), namesOf(other));
  for (const keyword of new Set([...Object.keys(one), ...Object.keys(other)])) {
    // Forbidding what is not declared would now also mean what the other declares, so it is given up.
    if (closings.includes(keyword) && !areClosedAlike) continue;
    const value = mergeKeyword(keyword, one[keyword], other[keyword]);
    if (value === undefined) return undefined;
    merged[keyword] = value;
  }
  return merged;
}

function mergeKeyword(keyword: string, one: unknown, other: unknown): unknown {
  if (one === undefined) return other;
  if (other === undefined || annotations.has(keyword)) return one;
  if (isDeepStrictEqual(one, other)) return other;
  if (typeof one === 'number' && typeof other === 'number') {
    if (lowerLimits.has(keyword)) return Math.max(one, other);
    return upperLimits.has(keyword) ? Math.min(one, other) : undefined;
  }
  if (keyword === 'type') return mergeTypes([one].flat(), [other].flat());
  if (keyword === 'properties' && isRecord(one) && isRecord(other)) return mergeProperties(one, other);
  if (!Array.isArray(one) || !Array.isArray(other)) return undefined;
  if (keyword === 'required') return [...new Set([...one, ...other])];
  if (keyword === 'enum') return unlessEmpty(one.filter((value) => other.some((candidate) => isDeepStrictEqual(value, candidate))));
  return undefined;
}

function mergeTypes(one: readonly unknown[], other: readonly unknown[]): unknown {
  const isAmong = (types: readonly unknown[], type: unknown) => types.includes(type) || (type === 'integer' && types.includes('number'));
  const shared = [...new Set([...one.filter((type) => isAmong(other, type)), ...other.filter((type) => isAmong(one, type))])];
  return shared.length === 1 ? shared[0] : unlessEmpty(shared);
}

function mergeProperties(one: RawSchema, other: RawSchema): RawSchema | undefined {
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  const merged = names.map((name) => [name, mergeProperty(one[name], other[name])] as const);
  return merged.some(([, schema]) => schema === undefined) ? undefined : Object.fromEntries(merged);
}

function mergeProperty(one: unknown, other: unknown): unknown {
  if (one === undefined || other === undefined) return one ?? other;
  return isRecord(one) && isRecord(other) ? mergeSchemas(one, other) : undefined;
}

function namesOf({ properties }: RawSchema): readonly string[] {
  return isRecord(properties) ? Object.keys(properties).toSorted() : [];
}

function unlessEmpty(values: readonly unknown[]): readonly unknown[] | undefined {
  return values.length === 0 ? undefined : values;
}
