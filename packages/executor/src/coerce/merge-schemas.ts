import type { JsonSchema } from '@toolwright/contract';

/** A branch of a union together with what holds for all branches; where both say something of one keyword or property, the branch wins. */
export function mergeSchemas(common: JsonSchema, branch: JsonSchema): JsonSchema {
  const properties = { ...common.properties, ...branch.properties };
  const required = [...(common.required ?? []), ...(branch.required ?? [])];
  const isObject = Object.keys(properties).length > 0 || required.length > 0;
  return { ...common, ...branch, ...(isObject && { properties, required }) };
}
