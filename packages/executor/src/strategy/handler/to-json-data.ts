import { createFailure, failed, type JsonValue, type Outcome, succeeded } from '@toolwright/contract';

/** A handler's result as JSON: a copy that nobody can change behind our back, `undefined` as `null`. What JSON cannot hold is the tool's fault. */
export function toJsonData(value: unknown): Outcome<JsonValue> {
  if (value === undefined || value === null) return succeeded(null);
  if (typeof value === 'string' || typeof value === 'boolean') return succeeded(value);
  try {
    const text: string | undefined = JSON.stringify(value);
    if (text !== undefined) return succeeded(JSON.parse(text) as JsonValue);
    return failed(createFailure('invalid_output', `The tool was to return what JSON can hold; it returned a ${typeof value}.`));
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    return failed(createFailure('invalid_output', `The tool was to return what JSON can hold; it did not: ${reason}`, { cause: thrown }));
  }
}
