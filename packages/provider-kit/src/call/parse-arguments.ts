import type { JsonObject } from '@toolwright/contract';
import { isRecord } from '../json/is-record.js';

/**
 * Reads the arguments that a model wrote: an object where the text is one, an empty one where there is no text, else the text itself, so
 * that the executor can tell the model what is wrong with it.
 */
export function parseArguments(text: string): JsonObject | string {
  if (text.trim() === '') return {};
  try {
    const parsed: unknown = JSON.parse(text);
    // What JSON.parse gives holds JSON values and nothing else.
    return isRecord(parsed) ? (parsed as JsonObject) : text;
  } catch {
    return text;
  }
}
