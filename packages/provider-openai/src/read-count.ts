import { isRecord } from '@toolwright/provider-kit';

/** A count among the details of a usage, where the server gives it. */
export function readCount(details: unknown, name: string): number | undefined {
  const count = isRecord(details) ? details[name] : undefined;
  return typeof count === 'number' ? count : undefined;
}
