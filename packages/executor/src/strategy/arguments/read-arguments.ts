import { createFailure, type Failure, failed, type JsonObject, type JsonSchema, type Outcome, succeeded } from '@toolwright/contract';
import { isJsonObject } from '../../coerce/json-shape.js';
import { findUnsafeJson, maxBytes } from './find-unsafe-json.js';
import { isSurelySafe } from './is-surely-safe.js';

// One code unit of a text takes at most three bytes.
const shortestTooLong = maxBytes / 3;

/** Makes an object of what the model wrote: parses text, and refuses what no tool should ever see. @param schema says which keys the tool declares */
export function readArguments(written: JsonObject | string, schema: JsonSchema): Outcome<JsonObject> {
  if (typeof written !== 'string') return guardArguments(written, schema);
  // Counting costs more than parsing; a text this short cannot be too long.
  if (written.length > shortestTooLong && Buffer.byteLength(written) > maxBytes) {
    return failed(malformed(`The arguments are longer than ${maxBytes.toLocaleString('en')} bytes.`));
  }
  let parsed: unknown;
  try {
    parsed = JSON.parse(written);
  } catch (thrown) {
    // Models leave the arguments out where a tool takes none.
    if (written.trim() === '') return succeeded({});
    // Node quotes the text itself in some messages, and there may be a secret in it.
    const reason = (thrown instanceof Error ? thrown.message : String(thrown)).replace(/, (\.\.\.)?".*is not valid JSON$/s, '');
    return failed(malformed(`The arguments are no JSON: ${reason}.`));
  }
  return guardArguments(parsed, schema);
}

/** Lets one JSON object pass that is safe to work with. */
export function guardArguments(value: unknown, schema: JsonSchema): Outcome<JsonObject> {
  if (!isJsonObject(value)) return failed(malformed(`The arguments are one JSON object; received ${nounOf(value)}.`));
  const fault = isSurelySafe(value) ? undefined : findUnsafeJson(value, schema);
  return fault === undefined ? succeeded(value) : failed(malformed(`The arguments hold ${fault}.`));
}

function nounOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'a list' : `a ${typeof value}`;
}

function malformed(message: string): Failure {
  return createFailure('malformed_arguments', message);
}
