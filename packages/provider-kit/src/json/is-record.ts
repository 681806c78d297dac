/** Whether a value is an object with keys, neither null nor an array: the first thing to know of a part of a server's reply. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
