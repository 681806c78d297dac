/** Work on many items, a bounded number at a time. */
export interface ConcurrentWork<T> {
  readonly items: readonly T[];
  readonly maxConcurrent: number;
  /** Must not reject. */
  readonly run: (item: T) => Promise<void>;
}

/** Runs the work on every item, at most `maxConcurrent` at once, beginning in order. */
export async function forEachConcurrently<T>({ items, maxConcurrent, run }: ConcurrentWork<T>): Promise<void> {
  const queue = items.values();
  const worker = async (): Promise<void> => {
    for (const item of queue) await run(item);
  };
  await Promise.all(Array.from({ length: Math.min(maxConcurrent, items.length) }, worker));
}
