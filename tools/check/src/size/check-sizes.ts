import type { Finding } from '../finding/finding.ts';
import { formatSize, type PackageSize } from './package-size.ts';

/** The most bytes that each package may come to, by its folder. */
export type SizeBudgets = Readonly<Record<string, number>>;

const budgetFile = 'tools/check/src/size/size-budgets.ts';

/** Finds packages that are larger than their budget, or that have none. */
export function checkSizes(sizes: readonly PackageSize[], budgets: SizeBudgets): readonly Finding[] {
  return sizes.flatMap(({ folder, bytes }) => {
    const budget = budgets[folder];
    const report = (message: string): readonly Finding[] => [{ path: `${folder}/package.json`, rule: 'size-budget', message }];
    if (budget === undefined)
      return report(`It comes to ${formatSize(bytes)} and has no budget. Give it one in ${budgetFile}, 15 % above that.`);
    // Written so that a size that could not be measured is a finding too.
    if (bytes <= budget) return [];
    return report(
      `At most ${formatSize(budget)} were expected; it comes to ${formatSize(bytes)}. Find what grew, or raise the budget in ${budgetFile}.`,
    );
  });
}
