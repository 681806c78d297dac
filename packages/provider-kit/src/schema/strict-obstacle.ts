import type { ConvertedSchema } from '@toolwright/contract';
import { isRecord } from '../json/is-record.js';
import { innerSchemas } from './inner-schemas.js';
import type { RawSchema } from './merge-schemas.js';

/** Limits of a strict schema. @see https://platform.openai.com/docs/guides/structured-outputs */
const strictLimits = { properties: 5_000, depth: 10, enumValues: 1_000, nameAndEnumCharacters: 120_000 } as const;

/** What speaks of properties or items besides the declared ones: without it a strict schema would forbid them. */
const shaping = new Set([
  ...['patternProperties', 'propertyNames', 'unevaluatedProperties', 'unevaluatedItems', 'prefixItems', 'additionalItems', 'required'],
  ...['allOf', 'anyOf', 'oneOf', '$ref', '$dynamicRef', '$recursiveRef', 'dependentSchemas', 'dependencies', 'if', 'then', 'else'],
]);

/** Says why a schema cannot be sent in strict mode; undefined where it can. @param converted by the rules of strict mode, not closed yet */
export function findStrictObstacle({ schema, losses }: ConvertedSchema): string | undefined {
  const lost = losses.find(({ keyword, effect }) => shaping.has(keyword) && !effect.startsWith('sent as '));
  if (lost) return `${lost.keyword} at ${lost.path || 'the root'}`;
  const nodes = [...walk(schema, 0)];
  return nodes.map(({ node }) => findOpenShape(node)).find((obstacle) => obstacle !== undefined) ?? findExcess(nodes);
}

interface Node {
  readonly node: RawSchema;
  readonly depth: number;
}

function* walk(node: unknown, depth: number): Generator<Node> {
  if (!isRecord(node)) return;
  yield { node, depth };
  for (const { schema } of innerSchemas(node)) yield* walk(schema, depth + 1);
}

function findOpenShape(node: RawSchema): string | undefined {
  const { type, properties, additionalProperties, items, anyOf, $ref } = node;
  const types = [type].flat();
  if (type === undefined && anyOf === undefined && $ref === undefined) return 'a schema without a type';
  if (properties !== undefined && anyOf !== undefined) return 'properties beside anyOf';
  if (properties === undefined && types.includes('object')) return 'an object without declared properties';
  if (additionalProperties !== undefined && additionalProperties !== false) return 'an object with further properties';
  return items === undefined && types.includes('array') ? 'a list without a schema of its items' : undefined;
}

function findExcess(nodes: readonly Node[]): string | undefined {
  const names = nodes.flatMap(({ node }) => (isRecord(node.properties) ? Object.keys(node.properties) : []));
  const values = nodes.flatMap(({ node }) => (Array.isArray(node.enum) ? node.enum.map(String) : []));
  if (names.length > strictLimits.properties) return `more than ${strictLimits.properties} properties`;
  if (nodes.some(({ depth }) => depth > strictLimits.depth)) return `more than ${strictLimits.depth} levels`;
  if (values.length > strictLimits.enumValues) return `more than ${strictLimits.enumValues} listed values`;
  const characters = [...names, ...values].reduce((sum, { length }) => sum + length, 0);
  return characters > strictLimits.nameAndEnumCharacters
    ? `more than ${strictLimits.nameAndEnumCharacters} characters of names`
    : undefined;
}
