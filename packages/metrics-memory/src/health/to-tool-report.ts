import type { CircuitReport, PolicySet, ToolReport } from '@toolwright/contract';
import { judgeAvailability, type Room } from './judge-availability.js';
import type { ToolRecord } from './tool-record.js';

/** What belongs to a report besides the record of the tool. */
export interface ReportContext {
  readonly tool: string;
  /** In milliseconds since the Unix epoch. */
  readonly now: number;
  readonly policies?: PolicySet;
  readonly circuit?: CircuitReport;
}

/** Reads a report off a record. */
export function toToolReport(record: ToolRecord, { tool, now, policies, circuit }: ReportContext): ToolReport {
  const { ledger, lastCallAt } = record;
  const recent = record.window.sumAt(now).read();
  // A limit that each user has for himself says nothing to the others.
  const limitedUntil = policies?.rateLimit?.scope === 'tool' ? record.limitedUntil : undefined;
  const availability = judgeAvailability({
    now,
    switch: record.switch,
    room: readRoom(record, policies),
    recent,
    ...(circuit && { circuit }),
    ...(limitedUntil !== undefined && { limitedUntil }),
  });
  return {
    tool,
    availability,
    recent,
    total: record.total.read(),
    attempts: ledger.read(),
    running: ledger.running,
    queued: ledger.queued,
    abandoned: ledger.abandoned,
    recentFailures: record.failures.list(),
    ...(circuit && { circuit }),
    ...(lastCallAt !== undefined && { lastCallAt }),
  };
}

function readRoom({ ledger }: ToolRecord, policies: PolicySet | undefined): Room {
  const bulkhead = policies?.bulkhead;
  // Without `abandonAfterMs` an abandoned handler holds its place until it ends; with it, it is soon taken from it.
  const abandoned = bulkhead?.abandonAfterMs === undefined ? ledger.abandoned : 0;
  const taken = ledger.running + abandoned;
  return { taken, queued: ledger.queuedForPlace, ...(bulkhead && { maxConcurrent: bulkhead.maxConcurrent }) };
}
