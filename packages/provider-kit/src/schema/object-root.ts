import { isDeepStrictEqual } from 'node:util';
import type { ConvertedSchema, JsonSchema, SchemaLoss } from '@toolwright/contract';
import { isRecord } from '../json/is-record.js';
import { describeBeyond, describeKeyword } from './describe-keyword.js';
import { resolvePointer, toPointer } from './json-pointer.js';
import { mergeAllOf } from './merge-all-of.js';
import { mergeSchemas, type RawSchema } from './merge-schemas.js';

/** What no vendor takes at the top of a tool's schema. */
const refusedAtRoot = ['$ref', 'allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else', 'enum', 'const'];

/**
 * Gives a schema the root that every vendor demands: a plain object with properties. Alternatives become one object that has the properties
 * of all of them and requires what each requires.
 */
export function toObjectRoot(original: JsonSchema): ConvertedSchema {
  const { schema, unmerged } = mergeAllOf(inlineRoot(original), original);
  const branches = (['anyOf', 'oneOf'] as const).flatMap((keyword) => readBranches(schema[keyword], original));
  const united = { ...schema, ...uniteBranches(schema, branches) };
  const lost = [...refusedAtRoot.filter((keyword) => united[keyword] !== undefined), ...(unmerged.length > 0 ? ['allOf'] : [])];
  const phrases = lost.map((keyword) => describeKeyword(keyword, keyword === 'allOf' ? unmerged : united[keyword]));
  const description = describeBeyond(schema.description, phrases);
  const kept = Object.entries(united).filter(([keyword]) => !refusedAtRoot.includes(keyword));
  const root: RawSchema = {
    ...Object.fromEntries(kept),
    type: 'object',
    properties: isRecord(united.properties) ? united.properties : {},
    ...(description !== undefined && { description }),
  };
  const losses = lost.map((keyword): SchemaLoss => ({ path: '', keyword, effect: 'moved into the description' }));
  // All parts come from a JSON Schema.
  return { schema: root as JsonSchema, losses };
}

/** Puts a definition in the place of a reference to it. */
function inlineRoot(original: RawSchema): RawSchema {
  const { $ref, ...rest } = original;
  const pointer = toPointer($ref);
  const target = pointer ? resolvePointer(original, pointer) : undefined;
  if (!isRecord(target)) return original;
  return mergeSchemas(rest, target) ?? original;
}

function readBranches(value: unknown, root: RawSchema): readonly RawSchema[] {
  if (!Array.isArray(value)) return [];
  const branches = value.map((branch: unknown) => {
    const pointer = isRecord(branch) ? toPointer(branch.$ref) : undefined;
    return pointer === undefined ? branch : resolvePointer(root, pointer);
  });
  return branches.every(isRecord) ? branches.map((branch) => mergeAllOf(branch, root).schema) : [];
}

function uniteBranches(outer: RawSchema, branches: readonly RawSchema[]): RawSchema {
  if (branches.length === 0) return {};
  const [first = [], ...others] = branches.map(({ required }) => (Array.isArray(required) ? required : []));
  const requiredByAll = first.filter((name: unknown) => others.every((required) => required.includes(name)));
  const required = [...new Set([...(Array.isArray(outer.required) ? outer.required : []), ...requiredByAll])];
  const properties = { ...unitePropertiesOf(branches), ...(isRecord(outer.properties) && outer.properties) };
  return { properties, ...(required.length > 0 && { required }) };
}

function unitePropertiesOf(branches: readonly RawSchema[]): RawSchema {
  const declared = branches.flatMap(({ properties }) => (isRecord(properties) ? Object.entries(properties) : []));
  const byName = Map.groupBy(declared, ([name]) => name);
  return Object.fromEntries([...byName].map(([name, entries]) => [name, uniteVariants(entries.map(([, schema]) => schema))]));
}

function uniteVariants(variants: readonly unknown[]): unknown {
  const distinct = variants.filter((variant, index) => !variants.slice(0, index).some((earlier) => isDeepStrictEqual(earlier, variant)));
  return distinct.length === 1 ? distinct[0] : { anyOf: distinct };
}
