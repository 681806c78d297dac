import type { ErrorFields } from './error-fields.js';

/** Whether a time limit that the tool set itself ran out: a TimeoutError, or the AbortError that one caused. */
export function isTimeLimit([own, ...others]: readonly ErrorFields[]): boolean {
  return own?.name === 'TimeoutError' || (own?.name === 'AbortError' && others.some(({ name }) => name === 'TimeoutError'));
}
