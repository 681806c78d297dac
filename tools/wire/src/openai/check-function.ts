import { isRecord, type JsonRecord } from '../check/is-record.js';
import type { Violation } from '../check/violation.js';
import { checkStrictSchema } from './check-strict-schema.js';
import { isToolName } from './is-tool-name.js';

/** Finds what both APIs of OpenAI refuse in the definition of a function. */
export function* checkFunction({ name, description = '', parameters, strict = null }: JsonRecord, param: string): Generator<Violation> {
  if (!isToolName(name)) yield { message: 'Expected a name of ^[a-zA-Z0-9_-]{1,64}$.', param: `${param}.name` };
  if (description !== null && typeof description !== 'string') yield { message: 'Expected text.', param: `${param}.description` };
  if (strict !== null && typeof strict !== 'boolean') yield { message: 'Expected a boolean.', param: `${param}.strict` };
  const at = `${param}.parameters`;
  if (parameters === undefined || parameters === null) {
    if (strict === true) yield { message: 'Strict mode needs parameters.', param: at };
  } else if (!isRecord(parameters) || parameters.type !== 'object' || !isRecord(parameters.properties)) {
    yield { message: `Expected a schema of type "object" with "properties" for function '${name}'.`, param: at };
  } else if (strict === true) {
    yield* checkStrictSchema(parameters, at);
  }
}
