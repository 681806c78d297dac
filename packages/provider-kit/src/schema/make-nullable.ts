import type { JsonSchema, JsonType } from '@toolwright/contract';

/** The same schema, accepting null as well: how a property is left out where all are required. */
export function makeNullable(schema: JsonSchema): JsonSchema {
  const { type, anyOf, $ref, enum: values } = schema;
  const types = [type ?? []].flat() as readonly JsonType[];
  if (type === undefined || anyOf !== undefined || $ref !== undefined) return addBranch(schema);
  const takesNull = types.includes('null');
  if (takesNull && (values === undefined || values.includes(null))) return schema;
  return {
    ...schema,
    type: takesNull ? types : [...types, 'null'],
    ...(values && { enum: [...values, null] }),
  };
}

/** The description stays outside, where it tells of the property as a whole. */
function addBranch({ description, ...rest }: JsonSchema): JsonSchema {
  const { anyOf } = rest;
  const isUnion = Array.isArray(anyOf) && Object.keys(rest).length === 1;
  const branches: readonly unknown[] = isUnion ? anyOf : [rest];
  const takesNull = branches.some((branch) => typeof branch === 'object' && branch !== null && 'type' in branch && branch.type === 'null');
  // Branches come out of a schema.
  const union = (takesNull ? branches : [...branches, { type: 'null' }]) as readonly JsonSchema[];
  return { ...(description !== undefined && { description }), anyOf: union };
}
