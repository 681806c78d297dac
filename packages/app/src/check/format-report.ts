import type { CheckReport } from './check-report.js';
import type { Severity } from './finding.js';

/** Writes a report for a terminal: each finding with its cure, then what was checked and how many there are of a kind. */
export function formatReport({ findings, counts, tools, dialects }: CheckReport): string {
  const blocks = findings.map(
    ({ severity, tool, rule, message, cure }) => `${severity.padEnd(7)}  ${tool}  ${rule}\n         ${message}\n         ${cure}\n`,
  );
  const against = dialects.length === 0 ? 'against no dialect' : `against ${dialects.join(', ')}`;
  const kinds: readonly Severity[] = ['error', 'warning', 'note'];
  const found = kinds.map((severity) => countOf(counts[severity], severity)).join(', ');
  return [...blocks, `${countOf(tools.length, 'tool')} checked ${against}: ${found}.`].join('\n');
}

function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
