import type { RowVerdict, SetResult } from './acceptance-set.ts';

/** How many rows came out which way, and whether that is enough. */
export interface Summary {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly isMet: boolean;
}

/** Counts a set's rows. The bar is met when no more failed than may, one passed at all, and nothing else falls short. */
export function summarize({ verdicts, shortfall, maxFailedRatio = 0 }: SetResult): Summary {
  const count = (kind: RowVerdict['kind']) => verdicts.filter((verdict) => verdict.kind === kind).length;
  const failed = count('failed');
  const passed = count('passed');
  return {
    passed,
    failed,
    skipped: count('skipped'),
    isMet: failed <= maxFailedRatio * (passed + failed) && passed > 0 && shortfall === undefined,
  };
}

/** The last line of a report: `12 passed, 0 failed, 1 skipped`. */
export function summaryLine({ passed, failed, skipped }: Summary): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** All lines of a report: each row that did not pass and why, what is not scored, and the summary last. */
export function reportLines(result: SetResult): readonly string[] {
  const { verdicts, notes = [], shortfall } = result;
  const rows = verdicts.flatMap((verdict) => (verdict.kind === 'passed' ? [] : [`${verdict.kind}  ${verdict.id}: ${verdict.reason}`]));
  const missed = shortfall === undefined ? [] : [`The bar is missed: ${shortfall}`];
  return [...rows, ...notes, ...missed, summaryLine(summarize(result))];
}
