import { createFailure, type Failure, failed, type JsonObject, type Outcome, succeeded } from '@toolwright/contract';
import { findUnsafeJson } from './find-unsafe-json.js';

const maxBytes = 1_048_576;

/** Makes an object of what the model wrote: parses text, and refuses what no tool should ever see. */
export function readArguments(written: JsonObject | string): Outcome<JsonObject> {
  if (typeof written !== 'string') return guard(written);
  if (Buffer.byteLength(written) > maxBytes) {
    return failed(malformed(`The arguments are longer than ${maxBytes.toLocaleString('en')} bytes.`));
  }
  let parsed: unknown;
  try {
    // Models leave the arguments out where a tool takes none.
    parsed = written.trim() === '' ? {} : JSON.parse(written);
  } catch (thrown) {
    // Node quotes the text itself in some messages, and there may be a secret in it.
    const reason = (thrown instanceof Error ? thrown.message : String(thrown)).replace(/, (\.\.\.)?".*is not valid JSON$/s, '');
    return failed(malformed(`The arguments are no JSON: ${reason}.`));
  }
  return guard(parsed);
}

function guard(value: unknown): Outcome<JsonObject> {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    return failed(malformed(`The arguments are one JSON object; received ${nounOf(value)}.`));
  }
  const fault = findUnsafeJson(value);
  return fault === undefined ? succeeded(value as JsonObject) : failed(malformed(`The arguments hold ${fault}.`));
}

function nounOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'a list' : `a ${typeof value}`;
}

function malformed(message: string): Failure {
  return createFailure('malformed_arguments', message);
}
