import { isRecord } from '../json/is-record.js';
import { resolvePointer, toPointer } from './json-pointer.js';
import { mergeSchemas, type RawSchema } from './merge-schemas.js';

/** What became of an `allOf`. */
export interface MergedAllOf {
  /** The schema without its `allOf`. */
  readonly schema: RawSchema;
  /** Branches that could not be merged. */
  readonly unmerged: readonly unknown[];
  /** Pointers of the definitions that went into the schema: beneath it they are not merged again, or a circle would never end. */
  readonly inlined: ReadonlySet<string>;
}

/** Merges the branches of `allOf`, those of branches included, into their schema. @param inlined definitions that are in it already */
export function mergeAllOf(schema: RawSchema, root: unknown, inlined: ReadonlySet<string> = new Set()): MergedAllOf {
  const { allOf, ...rest } = schema;
  if (!Array.isArray(allOf)) return { schema, unmerged: [], inlined };
  // One reference alone needs no merging: it may stand beside the rest.
  if (allOf.length === 1 && rest.$ref === undefined && isPlainReference(allOf[0])) {
    return { schema: { ...rest, ...allOf[0] }, unmerged: [], inlined };
  }
  return allOf.reduce((sum: MergedAllOf, branch: unknown) => addBranch(sum, branch, root), { schema: rest, unmerged: [], inlined });
}

function addBranch(sum: MergedAllOf, branch: unknown, root: unknown): MergedAllOf {
  const lost = { ...sum, unmerged: [...sum.unmerged, branch] };
  if (branch === true) return sum;
  if (!isRecord(branch)) return lost;
  const pointer = isPlainReference(branch) ? toPointer(branch.$ref) : undefined;
  if (pointer !== undefined && sum.inlined.has(pointer)) return lost;
  const target = pointer === undefined ? branch : resolvePointer(root, pointer);
  if (!isRecord(target)) return lost;
  const whole = mergeAllOf(target, root, pointer === undefined ? sum.inlined : new Set([...sum.inlined, pointer]));
  const merged = mergeSchemas(sum.schema, whole.schema);
  return merged ? { schema: merged, unmerged: [...sum.unmerged, ...whole.unmerged], inlined: whole.inlined } : lost;
}

function isPlainReference(schema: unknown): schema is { readonly $ref: unknown } {
  return isRecord(schema) && Object.keys(schema).join() === '$ref';
}
