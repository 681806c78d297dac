import type { ToolAvailability, ToolReport } from '@toolwright/contract';
import { alignColumns } from './align-columns.js';

const header = ['TOOL', 'STATE', 'CALLS', 'SUCCESS', 'MEAN', 'P95', 'RUNNING', 'QUEUED', 'ERRORS'];

/** The health of tools as a table for people: what was measured lately, a line for each tool. Without tools it says so. */
export function formatHealth(reports: readonly ToolReport[]): string {
  if (reports.length === 0) return 'No tool has been called.';
  return alignColumns([header, ...reports.map(toRow)]).join('\n');
}

function toRow({ tool, availability, recent, running, queued }: ToolReport): readonly string[] {
  const { calls, judged, successRatio, durations, errors } = recent;
  return [
    tool,
    toState(availability),
    String(calls),
    judged === 0 ? '-' : `${(successRatio * 100).toFixed(1)} %`,
    toDuration(durations?.meanMs),
    toDuration(durations?.p95Ms),
    String(running),
    String(queued),
    Object.entries(errors)
      .map(([code, count]) => `${code} ${count}`)
      .join(', ') || '-',
  ];
}

function toState(availability: ToolAvailability): string {
  switch (availability.kind) {
    case 'available':
    case 'busy':
    case 'degraded':
    case 'disabled':
      return availability.kind;
    case 'open':
      return availability.until === undefined ? 'open by hand' : `open until ${toTime(availability.until)}`;
    case 'rate-limited':
      return `rate-limited until ${toTime(availability.until)}`;
  }
}

function toDuration(ms: number | undefined): string {
  return ms === undefined ? '-' : `${Math.round(ms)} ms`;
}

// Hours to seconds, UTC: what lies further away than a day is rare here.
function toTime(at: number): string {
  return new Date(at).toISOString().slice(11, 19);
}
