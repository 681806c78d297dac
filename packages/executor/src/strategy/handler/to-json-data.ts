import { type Access, createFailure, type Failed, type JsonValue, reasonOf, type Success } from '@toolwright/contract';
import { notPlain, PlainCopier } from './plain-copier.js';

/** A value that is JSON. */
export interface JsonSuccess extends Success<JsonValue> {
  /** How much it is as JSON, at most. */
  readonly bytesAtMost: number;
}

// One code unit of a text takes at most three bytes.
const bytesPerCodeUnit = 3;

/** A handler's result as JSON: a copy that nobody can change behind our back, `undefined` as `null`. What JSON cannot hold is the tool's fault. */
export function toJsonData(value: unknown, access: Access): JsonSuccess | Failed {
  if (value === undefined) return { ok: true, value: null, bytesAtMost: 4 };
  try {
    const copier = new PlainCopier();
    const copy = copier.copy(value);
    if (copy !== notPlain) return { ok: true, value: copy, bytesAtMost: copier.bytesAtMost };
    const text: string | undefined = JSON.stringify(value);
    // What has just been written as JSON is read as JSON.
    if (text !== undefined) return { ok: true, value: JSON.parse(text) as JsonValue, bytesAtMost: text.length * bytesPerCodeUnit };
    return unwritable(`it returned a ${typeof value}`, access);
  } catch (thrown) {
    return unwritable(`it did not: ${reasonOf(thrown)}`, access, thrown);
  }
}

function unwritable(what: string, access: Access, cause?: unknown): Failed {
  const sideEffect = access === 'read' ? 'none' : 'applied';
  const message = `The tool was to return what JSON can hold; ${what}.`;
  return { ok: false, failure: createFailure('invalid_output', message, { sideEffect, ...(cause !== undefined && { cause }) }) };
}
