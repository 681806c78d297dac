import { isError } from './is-error.js';

const maxMembers = 16;

/** The errors that an AggregateError holds, or another value in its list of errors; the first 16. */
export function listMembers(thrown: unknown): readonly object[] {
  try {
    if (typeof thrown !== 'object' || thrown === null || !('errors' in thrown) || !Array.isArray(thrown.errors)) return [];
    return thrown.errors.slice(0, maxMembers).filter(isError);
  } catch {
    // A getter that throws, or a proxy that does not answer, says nothing.
    return [];
  }
}
