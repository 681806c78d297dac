/** What is logged of something thrown: never the thing itself, which may hold requests, headers and credentials. */
export interface CauseDescription {
  readonly name: string;
  readonly message?: string;
}

/** Describes anything that was thrown; never throws itself. */
export function describeCause(cause: unknown): CauseDescription | undefined {
  if (cause === undefined) return undefined;
  if (typeof cause === 'string') return { name: 'string', message: cause };
  if (typeof cause !== 'object' || cause === null) return { name: String(cause) };
  try {
    const { name, message }: { readonly name?: unknown; readonly message?: unknown } = cause;
    return { name: typeof name === 'string' ? name : 'object', ...(typeof message === 'string' && { message }) };
  } catch {
    return { name: 'unreadable' };
  }
}
