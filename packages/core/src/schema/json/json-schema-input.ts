import { type InputVerdict, type JsonSchema, type JsonValue, reasonOf, type ToolInput, ToolwrightError } from '@toolwright/contract';
import { freezeJson } from '../freeze-json.js';
import { maskProblem } from '../mask-problem.js';
import { preview } from '../preview.js';
import { checkSensitivePlaces } from './check-sensitive-places.js';
import type { FormatMode } from './json-schema-source.js';
import { findSchemaCheck, type SchemaCheck } from './schema-check.js';
import { readDraft, type SchemaDraft } from './schema-draft.js';
import { toProblem } from './to-problem.js';

/** How a JSON Schema is read. */
export interface JsonSchemaInputOptions {
  /** Whether `format` decides, or is only a note. @default 'assert' */
  readonly formats?: FormatMode;
  /** Draft of a schema without `$schema`. @default '2020-12' */
  readonly draft?: SchemaDraft;
  /** Places whose values are masked in what is said about them: `card.number`, `cards[].number`. @default none */
  readonly sensitive?: readonly string[];
}

/** More problems than these are not said: they help nobody, and a long list could make a million. */
const maxProblems = 50;

/**
 * Input of a tool that takes what a JSON Schema of draft 7 or 2020-12 allows. The schema is published as it is; arguments are only checked:
 * nothing is converted, no default is filled in. Keywords and formats that the draft does not know are notes.
 * @throws ToolwrightError `declaration_error` naming the keyword that is wrong or cannot be honoured, or a sensitive place that the schema does not have
 * @see https://json-schema.org/draft/2020-12/json-schema-validation
 */
export function jsonSchemaInput(
  schema: JsonSchema,
  { formats = 'assert', draft: unnamed = '2020-12', sensitive: places = [] }: JsonSchemaInputOptions = {},
): ToolInput {
  // A later change of the author's list unmasks nothing.
  const sensitive = Object.freeze([...places]);
  const copy = copySchema(schema);
  const draft = readDraft(copy, unnamed);
  if (draft === undefined) {
    throw new ToolwrightError(
      'declaration_error',
      `the input schema's "$schema" names draft 7 or 2020-12; received ${preview(copy.$schema)}. Write it in one of them.`,
    );
  }
  checkSensitivePlaces({ sensitive, schema: copy });
  const check = findSchemaCheck({ schema: copy, draft, formats });
  return Object.freeze({
    schema: copy,
    unexpressed: Object.freeze([]),
    sensitive,
    parse: (value: JsonValue) => judge(check, { value, sensitive }),
  });
}

// A later change of the author's object changes neither what is published nor what is checked.
function copySchema(schema: unknown): JsonSchema {
  try {
    const copy: unknown = JSON.parse(JSON.stringify(schema));
    // JSON.parse makes nothing but JSON values.
    if (typeof copy === 'object' && copy !== null && !Array.isArray(copy)) return freezeJson(copy as JsonSchema);
  } catch {
    // It is no JSON: undefined, or it contains itself.
  }
  throw new ToolwrightError(
    'declaration_error',
    `an input schema is an object that JSON can hold; received ${typeof schema === 'object' && schema !== null ? 'one that it cannot' : String(schema)}. Write { type: 'object', properties: { … } }.`,
  );
}

interface Unjudged {
  readonly value: JsonValue;
  readonly sensitive: readonly string[];
}

function judge(check: SchemaCheck, { value, sensitive }: Unjudged): InputVerdict {
  try {
    const errors = check(value);
    if (errors.length === 0) return { ok: true, input: value };
    const problems = errors.slice(0, maxProblems).map((error) => maskProblem(toProblem(error, value), sensitive));
    return { ok: false, problems };
  } catch (thrown) {
    // Too deep for a schema that contains itself, or an object that looks like one with methods: a refusal, not a crash.
    const reason = reasonOf(thrown);
    return {
      ok: false,
      problems: [{ path: '', expected: `arguments that can be checked (${reason})`, received: 'others', rule: 'readable' }],
    };
  }
}
