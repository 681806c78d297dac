import type { ExplainedPolicy } from '@toolwright/core';
import { alignColumns } from './align-columns.js';
import type { ExplainReport } from './explain-report.js';
import { formatValue } from './format-value.js';

/** Writes a report for a terminal: traits, then each policy with the origin of every value, then the way of a call. */
export function formatExplanation({ tool, description, traits, policies, fallbacks, pipeline }: ExplainReport): string {
  const rows = [
    ...traits.map(({ name, value }) => [name, formatValue(value)]),
    ...(fallbacks.length > 0 ? [['fallback', fallbacks.join(', then ')]] : []),
    ['pipeline', pipeline.join(' > ')],
  ];
  return [
    tool,
    `  ${description}`,
    '',
    ...indent(alignColumns(rows)),
    '',
    ...indent(alignColumns([['policy', 'option', 'value', 'from'], ...policies.flatMap(toRows)])),
  ].join('\n');
}

function toRows({ kind, state, origin, options }: ExplainedPolicy): readonly (readonly string[])[] {
  if (state === 'off') return [[kind, '', 'off', origin]];
  const rows = Object.entries(options).map(([name, { value, origin: from }]) => [name, formatValue(value), from]);
  // The kind stands once, in front of its first option.
  return rows.map((row, index) => [index === 0 ? kind : '', ...row]);
}

function indent(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}
