import type { JsonObject } from '@toolwright/contract';
import { parseArguments } from '@toolwright/provider-kit';

/** Arguments for the API, which takes objects only; text that is none is shown to the model as what it was. */
export function toArguments(given: JsonObject | string): JsonObject {
  const read = typeof given === 'string' ? parseArguments(given) : given;
  return typeof read === 'string' ? { INVALID_JSON: read } : read;
}
