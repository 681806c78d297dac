import type { ConvertedSchema, JsonSchema } from '@toolwright/contract';
import { closeObjects } from './close-objects.js';
import { SchemaConversion } from './conversion/schema-conversion.js';
import { openAiStrictRules } from './dialect-rules.js';
import { toObjectRoot } from './object-root.js';
import { findStrictObstacle } from './strict-obstacle.js';

/** A schema as OpenAI takes it, and whether to ask for strict mode. */
export interface OpenAiParameters extends ConvertedSchema {
  readonly strict: boolean;
}

/**
 * Says a schema in strict mode where that forbids nothing that it allows, else as it is and without strict mode. Properties that a schema
 * does not declare are not counted as allowed, unless it speaks of them. In strict mode the model writes null for what it leaves out:
 * `dropNulls` takes that back.
 */
export function toOpenAiParameters(original: JsonSchema): OpenAiParameters {
  const root = toObjectRoot(original);
  const { schema, losses } = new SchemaConversion(root.schema, openAiStrictRules).convert();
  const allLosses = [...root.losses, ...losses];
  // Alternatives at the root have become one object by now: nothing that they allow is undeclared.
  const obstacle = findStrictObstacle({
    schema,
    losses: allLosses.filter(({ path, keyword }) => path !== '' || !/^(?:any|one)Of$/.test(keyword)),
  });
  if (obstacle === undefined) return { schema: closeObjects(schema), losses: allLosses, strict: true };
  const notAsked = { path: '', keyword: 'strict', effect: `not asked for, because of ${obstacle}` };
  return { schema: root.schema, losses: [...root.losses, notAsked], strict: false };
}
