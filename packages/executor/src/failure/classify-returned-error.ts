import type { Failure } from '@toolwright/contract';
import { type ClassifyOptions, classifyEvidence, classifyFailure } from './classify-failure.js';
import { listFaces } from './list-faces.js';
import { isOwnError } from './own-error.js';

/** How a returned value is read. */
export interface ClassifyReturnedOptions extends ClassifyOptions {
  /** The property that holds the error. @default 'error' */
  readonly errorKey?: string;
}

/** Classifies an error that a tool returned instead of throwing it: an object whose `error` is truthy. `undefined` for any other value. */
export function classifyReturnedError(returned: unknown, options: ClassifyReturnedOptions): Failure | undefined {
  const error = readError(returned, options.errorKey ?? 'error');
  if (!error) return undefined;
  if (isOwnError(error)) return classifyFailure(error, options);
  // The error speaks first, then the value around it, which may hold a status.
  const faces = listFaces({ error, cause: returned, ...(typeof error === 'string' && { message: error }) });
  return classifyEvidence({ thrown: returned, faces }, options);
}

function readError(returned: unknown, errorKey: string): unknown {
  try {
    if (typeof returned !== 'object' || returned === null) return undefined;
    // Any object may be asked for any name.
    return (returned as Readonly<Record<string, unknown>>)[errorKey];
  } catch {
    return undefined;
  }
}
