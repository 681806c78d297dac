import type { FailureCategory } from '@toolwright/contract';

const transientStatus: ReadonlySet<number> = new Set([408, 425, 429]);

/** What an HTTP status says about trying again; `undefined` for what is no error. @see https://www.rfc-editor.org/rfc/rfc9110#name-status-codes */
export function categoryOfHttpStatus(status: number): FailureCategory | undefined {
  if (!Number.isInteger(status) || status < 400 || status > 599) return undefined;
  if (status === 501 || status === 505) return 'permanent';
  return status >= 500 || transientStatus.has(status) ? 'transient' : 'permanent';
}
