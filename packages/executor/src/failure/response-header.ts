/** Reads a header of an answer, from a `Headers` object or from a record. @param name in lower case */
export function readHeader(headers: unknown, name: string): string | undefined {
  if (typeof headers !== 'object' || headers === null) return undefined;
  try {
    const value = 'get' in headers && typeof headers.get === 'function' ? headers.get(name) : findHeader(headers, name);
    return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
  } catch {
    // A getter that throws, or a proxy that does not answer, says nothing.
    return undefined;
  }
}

function findHeader(headers: object, name: string): unknown {
  return Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
}
