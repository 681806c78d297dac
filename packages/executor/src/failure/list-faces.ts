import { type ErrorFields, readErrorFields } from './error-fields.js';
import { isError } from './is-error.js';

/** Where errors keep the answer that they carry and what caused them. */
const links: readonly string[] = [
  ...['error', 'body', 'data', 'response', 'responseBody', '$metadata', 'details', 'errors', 'extensions'],
  ...['cause', 'originalError', 'driverError'],
];

const maxFaces = 16;
const maxItems = 4;
/** Longest text that is parsed as JSON, in characters. */
const maxJsonLength = 10_000;

/**
 * Everything in which an error may say what it is: itself first, then the answer that it carries and its causes, level by level. Bounded,
 * because a cause may be its own. Errors in a list of errors are not among them: each stands for itself.
 */
export function listFaces(thrown: unknown): readonly ErrorFields[] {
  const found: object[] = [];
  addFace(found, thrown);
  const faces: ErrorFields[] = [];
  for (let index = 0; index < found.length; index += 1) {
    // The loop ends at the length, so there is an object at the index.
    const object = found[index] as object;
    faces.push(readErrorFields(object));
    addLinked(found, object);
  }
  return faces;
}

function addLinked(found: object[], object: object): void {
  try {
    for (const link of links) {
      // Any object may be asked for any name; every answer is checked.
      const value = (object as Readonly<Record<string, unknown>>)[link];
      if (Array.isArray(value)) for (const item of value.slice(0, maxItems)) addItem(found, item);
      else addFace(found, value);
    }
    // The SDK of Google's models gives the answer as the message.
    const { message } = object as { readonly message?: unknown };
    addJson(found, message);
  } catch {
    // A getter that throws, or a proxy that does not answer, says nothing.
  }
}

function addItem(found: object[], item: unknown): void {
  if (!isError(item)) addFace(found, item);
}

function addFace(found: object[], value: unknown): void {
  if (typeof value === 'string') addJson(found, value);
  else if (typeof value === 'object' && value !== null && found.length < maxFaces && !found.includes(value)) found.push(value);
}

function addJson(found: object[], text: unknown): void {
  if (typeof text !== 'string' || !text.startsWith('{') || text.length > maxJsonLength) return;
  try {
    addFace(found, JSON.parse(text));
  } catch {
    // No JSON after all.
  }
}
