import { isRecord } from '../json/is-record.js';
import { type InnerSchema, innerSchemas } from './inner-schemas.js';
import { resolvePointer, toPointer } from './json-pointer.js';
import type { RawSchema } from './merge-schemas.js';

/** A reference from within one definition to another. */
export interface DefinitionLink {
  readonly root: unknown;
  readonly from: string;
  readonly to: string;
}

/** Whether a definition leads back to itself through this link with no property in between that may be left out. */
export function isRequiredCircle({ root, from, to }: DefinitionLink): boolean {
  const seen = new Set<string>();
  const open = [to];
  for (let pointer = open.pop(); pointer !== undefined; pointer = open.pop()) {
    if (pointer === from) return true;
    if (seen.has(pointer)) continue;
    seen.add(pointer);
    open.push(...requiredReferences(resolvePointer(root, pointer)));
  }
  return false;
}

function requiredReferences(schema: unknown): readonly string[] {
  if (!isRecord(schema)) return [];
  const own = toPointer(schema.$ref);
  const inner = innerSchemas(schema).filter((each) => !isDefinition(each) && !isOptionalProperty(each, schema));
  return [...(own === undefined ? [] : [own]), ...inner.flatMap((each) => requiredReferences(each.schema))];
}

function isDefinition({ keyword }: InnerSchema): boolean {
  return keyword === '$defs' || keyword === 'definitions';
}

/** Whether a schema stands under a property that may be left out. */
export function isOptionalProperty({ keyword, key }: InnerSchema, { required }: RawSchema): boolean {
  return keyword === 'properties' && !(Array.isArray(required) && required.includes(key));
}
