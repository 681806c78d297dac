/** Whether an answer is still to come. */
export function isPromise<T>(value: T | Promise<T>): value is Promise<T> {
  // Nearly all are of this kind, which costs least to see.
  if (value instanceof Promise) return true;
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
}
