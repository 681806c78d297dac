import { type InputVerdict, type JsonSchema, type JsonValue, type ToolInput, ToolwrightError } from '@toolwright/contract';
import { freezeJson } from '../freeze-json.js';
import { preview } from '../preview.js';
import { standardJsonSchema } from './standard-json-schema.js';
import type { StandardResult, StandardSchema } from './standard-schema.js';
import { toInputProblem } from './to-input-problem.js';

/** What is known of a tool's input besides its schema. */
export interface StandardInputOptions {
  /** Where it is declared, for messages. @default 'The input' */
  readonly place?: string;
  /** What the model sees. @default what the schema's library writes */
  readonly jsonSchema?: JsonSchema;
}

/**
 * Input of a tool that takes what a Standard Schema describes. The schema itself decides and makes the handler's value; the JSON Schema
 * is for the model.
 * @throws ToolwrightError `declaration_error` when there is no JSON Schema, or when it does not describe one object
 */
export function standardInput(schema: StandardSchema, { place = 'The input', jsonSchema }: StandardInputOptions = {}): ToolInput {
  const shown = jsonSchema ?? standardJsonSchema(schema, place);
  if (shown.type !== 'object') {
    throw new ToolwrightError(
      'declaration_error',
      `${place}: a schema of one object was expected, because arguments have names; received ${preview(shown)}. Put the value into an object.`,
    );
  }
  return Object.freeze({
    schema: freezeJson(shown),
    unexpressed: Object.freeze([]),
    sensitive: Object.freeze([]),
    parse: (value: JsonValue) => parseStandard(schema, value),
  });
}

function parseStandard(schema: StandardSchema, value: JsonValue): InputVerdict | Promise<InputVerdict> {
  try {
    const result = schema['~standard'].validate(value);
    const isSettled = !(result instanceof Promise);
    return isSettled
      ? toVerdict(result, value)
      : result.then(
          (settled) => toVerdict(settled, value),
          (thrown: unknown) => unreadable(value, thrown),
        );
  } catch (thrown) {
    return unreadable(value, thrown);
  }
}

function toVerdict(result: StandardResult<unknown>, value: JsonValue): InputVerdict {
  return result.issues === undefined
    ? { ok: true, input: result.value }
    : { ok: false, problems: result.issues.map((issue) => toInputProblem(issue, value)) };
}

// A rule or transformation of the author's threw on this value: a refusal, not a crash.
function unreadable(value: JsonValue, thrown: unknown): InputVerdict {
  const reason = thrown instanceof Error ? thrown.message : String(thrown);
  const expected = `arguments that its schema can read (${reason})`;
  return { ok: false, problems: [{ path: '', expected, received: preview(value), rule: 'readable' }] };
}
