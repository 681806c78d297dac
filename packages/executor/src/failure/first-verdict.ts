import type { Verdict } from './verdict.js';

/** The verdict on the first of several things that has one. */
export function firstVerdict<T>(items: readonly T[], judge: (item: T) => Verdict | undefined): Verdict | undefined {
  for (const item of items) {
    const verdict = judge(item);
    if (verdict !== undefined) return verdict;
  }
  return undefined;
}
