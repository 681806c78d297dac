import { type Access, createFailure, failed, type JsonValue, type Outcome, succeeded } from '@toolwright/contract';
import { reasonOf } from '../../port/reason-of.js';
import { copyPlain, notPlain } from './copy-plain.js';

/** A handler's result as JSON: a copy that nobody can change behind our back, `undefined` as `null`. What JSON cannot hold is the tool's fault. */
export function toJsonData(value: unknown, access: Access): Outcome<JsonValue> {
  if (value === undefined) return succeeded(null);
  try {
    const copy = copyPlain(value);
    if (copy !== notPlain) return succeeded(copy);
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
