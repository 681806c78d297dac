import type { JsonObject, JsonValue } from '@toolwright/contract';
import { isJsonObject } from '../../coerce/json-shape.js';
import type { PathStep } from '../reference/reference.js';

/**
 * Whether a value of a schema may have something at a path, as far as the schema tells: the properties that it lists are all that it
 * promises, unless it says `additionalProperties`. Where it does not tell, the answer is yes.
 */
export function declaresPath(schema: JsonValue | undefined, path: readonly PathStep[]): boolean {
  const [step, ...rest] = path;
  if (step === undefined || !isJsonObject(schema) || '$ref' in schema || 'allOf' in schema) return true;
  const alternatives = [schema.anyOf, schema.oneOf].find((each) => Array.isArray(each));
  if (alternatives !== undefined) return alternatives.some((each: JsonValue) => declaresPath(each, path));
  if (typeof step === 'number') return isOpenTo(schema, 'array') && declaresPath(schema.items, rest);
  const { properties, additionalProperties } = schema;
  if (!isOpenTo(schema, 'object')) return false;
  if (!isJsonObject(properties)) return additionalProperties !== false;
  if (Object.hasOwn(properties, step)) return declaresPath(properties[step], rest);
  return additionalProperties === true || isJsonObject(additionalProperties);
}

function isOpenTo({ type }: JsonObject, wanted: 'array' | 'object'): boolean {
  const types: readonly (JsonValue | undefined)[] = Array.isArray(type) ? type : [type ?? wanted];
  return types.includes(wanted);
}
