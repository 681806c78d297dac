import { type InputVerdict, type JsonSchema, type JsonValue, reasonOf, type ToolInput, ToolwrightError } from '@toolwright/contract';
import { freezeJson } from '../freeze-json.js';
import { isThenable } from '../is-thenable.js';
import { checkSensitivePlaces } from '../json/check-sensitive-places.js';
import { preview } from '../preview.js';
import { maskQuote } from './mask-quote.js';
import { standardJsonSchema } from './standard-json-schema.js';
import type { StandardResult, StandardSchema } from './standard-schema.js';
import { type JudgedValue, toInputProblem } from './to-input-problem.js';

/** What is known of a tool's input besides its schema. */
export interface StandardInputOptions {
  /** Where it is declared, for messages. @default 'The input' */
  readonly place?: string;
  /** What the model sees. @default what the schema's library writes */
  readonly jsonSchema?: JsonSchema;
  /** Places whose values are masked in what is said about them: `card.number`, `cards[].number`. @default none */
  readonly sensitive?: readonly string[];
}

/**
 * Input of a tool that takes what a Standard Schema describes. The schema itself decides and makes the handler's value; the JSON Schema
 * is for the model.
 * @throws ToolwrightError `declaration_error` when there is no JSON Schema, when it does not describe one object, or has no such sensitive place
 */
export function standardInput(
  schema: StandardSchema,
  { place = 'The input', jsonSchema, sensitive: places = [] }: StandardInputOptions = {},
): ToolInput {
  // A later change of the author's list unmasks nothing.
  const sensitive = Object.freeze([...places]);
  const shown = jsonSchema ?? standardJsonSchema(schema, place);
  if (shown.type !== 'object') {
    throw new ToolwrightError(
      'declaration_error',
      `${place}: a schema of one object was expected, because arguments have names; received ${preview(shown)}. Put the value into an object.`,
    );
  }
  checkSensitivePlaces({ sensitive, schema: shown, place });
  return Object.freeze({
    schema: freezeJson(shown),
    unexpressed: Object.freeze([]),
    sensitive,
    parse: (value: JsonValue) => parseStandard(schema, { value, sensitive }),
  });
}

function parseStandard(schema: StandardSchema, judged: JudgedValue): InputVerdict | Promise<InputVerdict> {
  try {
    const result = schema['~standard'].validate(judged.value);
    return isThenable(result) ? toLateVerdict(result, judged) : toVerdict(result, judged);
  } catch (thrown) {
    return unreadable(thrown, judged);
  }
}

function toLateVerdict(result: PromiseLike<StandardResult<unknown>>, judged: JudgedValue): Promise<InputVerdict> {
  return Promise.resolve(result)
    .then((settled) => toVerdict(settled, judged))
    .catch((thrown: unknown) => unreadable(thrown, judged));
}

function toVerdict(result: StandardResult<unknown>, judged: JudgedValue): InputVerdict {
  if (result.issues === undefined) return { ok: true, input: result.value };
  // A library's list of issues may be a list of its own kind, which only makes others of that kind.
  return { ok: false, problems: Array.from(result.issues, (issue) => toInputProblem(issue, judged)) };
}

// A rule or transformation of the author's threw on this value: a refusal, not a crash.
function unreadable(thrown: unknown, { value, sensitive }: JudgedValue): InputVerdict {
  const reason = reasonOf(thrown);
  const expected = `arguments that its schema can read (${reason})`;
  return { ok: false, problems: [maskQuote({ path: '', expected, received: preview(value), rule: 'readable' }, sensitive)] };
}
