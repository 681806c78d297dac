/** How many calls of a tool may run at once. Declared by `@Bulkhead`. */
export interface BulkheadPolicy {
  readonly kind: 'bulkhead';
  /** Handlers that run at once. ≥ 1. @default 10 */
  readonly maxConcurrent: number;
  /** Calls that wait for a place; one more is refused. ≥ 0. @default 0 */
  readonly maxQueue: number;
  /** A handler that has not ended this long after it was given up no longer holds its place, in milliseconds. @default it holds it until it ends */
  readonly abandonAfterMs?: number;
}
