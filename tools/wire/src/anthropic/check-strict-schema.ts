import { isRecord } from '../check/is-record.js';
import type { Violation } from '../check/violation.js';
import { type SchemaNode, walkSchema } from '../check/walk-schema.js';

const knownKeywords = new Set(
  `$schema $id $ref $defs definitions type title description default examples enum const anyOf allOf properties required
  additionalProperties items format minItems`.split(/\s+/),
);
const knownFormats = new Set('date-time time date duration email hostname uri ipv4 ipv6 uuid'.split(' '));

/** Finds what strict mode cannot enforce; properties may be optional, unlike at OpenAI. */
export function* checkStrictSchema(schema: unknown, param: string): Generator<Violation> {
  for (const node of walkSchema(schema, param)) yield* checkNode(node);
}

function* checkNode({ schema, param }: SchemaNode): Generator<Violation> {
  for (const keyword of Object.keys(schema)) {
    if (!knownKeywords.has(keyword)) yield { message: `Strict mode does not know '${keyword}'.`, param };
  }
  const isObject = schema.type === 'object' || isRecord(schema.properties);
  if (isObject && schema.additionalProperties !== false) yield { message: "Strict mode needs 'additionalProperties' to be false.", param };
  if (schema.format !== undefined && !knownFormats.has(String(schema.format))) {
    yield { message: `Strict mode does not know the format '${schema.format}'.`, param };
  }
  if (schema.minItems !== undefined && schema.minItems !== 0 && schema.minItems !== 1) {
    yield { message: "Strict mode knows 'minItems' of 0 and 1 only.", param };
  }
}
