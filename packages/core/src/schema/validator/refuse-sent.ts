import type { Finding, Report } from './report.js';

/** A finding, and the report that is written, if one is. */
export interface Refusal {
  readonly finding: Finding;
  readonly report: Report | undefined;
}

/** Refuses what was sent for a property: without a report by `undefined`; with one it tells, and `null` stands in, at which no rule will look. */
export function refuseSent(sent: unknown, { finding, report }: Refusal): null | undefined {
  if (report === undefined) return undefined;
  report.add(finding, sent);
  report.refuse();
  return null;
}
