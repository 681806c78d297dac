const maxDepth = 64;

/** Finds what makes parsed JSON unsafe to work with: a key that would replace a prototype, or nesting deeper than 64. @returns a phrase, or nothing when it is safe */
export function findUnsafeJson(value: object, depth = 1): string | undefined {
  if (depth > maxDepth) return `values nested deeper than ${maxDepth}`;
  if (Object.hasOwn(value, '__proto__')) return 'a key "__proto__"';
  for (const entry of Object.values(value)) {
    if (entry === null || typeof entry !== 'object') continue;
    const fault = findUnsafeJson(entry, depth + 1);
    if (fault !== undefined) return fault;
  }
  return undefined;
}
