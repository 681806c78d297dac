/** Whether a value is an error of any realm: only errors have a stack. */
export function isError(value: unknown): value is object {
  return typeof value === 'object' && value !== null && 'stack' in value;
}
