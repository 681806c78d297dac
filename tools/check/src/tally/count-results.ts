import { stripVTControlCharacters } from 'node:util';

/** How many tests, steps of a check or acceptance sets passed and failed. */
export interface ResultCounts {
  readonly passed: number;
  readonly failed: number;
}

/** The word in front of a line of counts: jest writes `Tests:`, `pnpm check` writes `Steps:`, `pnpm acceptance all` writes `Sets:`. */
export type CountLabel = 'Tests' | 'Steps' | 'Sets';

/**
 * Adds up all lines of counts in a log, such as `@toolwright/core:test: Tests: 1 failed, 2 skipped, 30 passed, 33 total`.
 * What was skipped or is still to do counts as neither.
 */
export function countResults(log: string, label: CountLabel): ResultCounts {
  const countLine = new RegExp(String.raw`^(?:.*: )?${label}:\s+((?:\d+ \w+, )*\d+ total)\s*$`, 'gm');
  const lines = [...stripVTControlCharacters(log).matchAll(countLine)].map(([, counts = '']) => counts);
  return { passed: sum(lines, 'passed'), failed: sum(lines, 'failed') };
}

function sum(lines: readonly string[], word: keyof ResultCounts): number {
  const pattern = new RegExp(String.raw`\b(\d+) ${word}\b`);
  return lines.reduce((total, line) => total + Number(pattern.exec(line)?.[1] ?? 0), 0);
}
