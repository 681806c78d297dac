import { type Access, createFailure, failed, type JsonValue, type Outcome, succeeded } from '@toolwright/contract';
import { reasonOf } from '../../port/reason-of.js';

/** A handler's result as JSON: a copy that nobody can change behind our back, `undefined` as `null`. What JSON cannot hold is the tool's fault. */
export function toJsonData(value: unknown, access: Access): Outcome<JsonValue> {
  if (value === undefined || value === null) return succeeded(null);
  if (typeof value === 'string' || typeof value === 'boolean') return succeeded(value);
  try {
    const text: string | undefined = JSON.stringify(value);
    // What has just been written as JSON is read as JSON.
    if (text !== undefined) return succeeded(JSON.parse(text) as JsonValue);
    return unwritable(`it returned a ${typeof value}`, access);
  } catch (thrown) {
    return unwritable(`it did not: ${reasonOf(thrown)}`, access, thrown);
  }
}

function unwritable(what: string, access: Access, cause?: unknown): Outcome<never> {
  const sideEffect = access === 'read' ? 'none' : 'applied';
  const message = `The tool was to return what JSON can hold; ${what}.`;
  return failed(createFailure('invalid_output', message, { sideEffect, ...(cause !== undefined && { cause }) }));
}
