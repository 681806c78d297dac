import type { ExecutionRecord, HistoryFilter } from '@toolwright/contract';

/** Whether a record fits every part of a filter; its limit aside. */
export function isWanted(record: ExecutionRecord, { tool, runId, outcome, since }: HistoryFilter): boolean {
  if (tool !== undefined && record.tool !== tool) return false;
  if (runId !== undefined && record.runId !== runId) return false;
  if (since !== undefined && record.startedAt < since) return false;
  switch (outcome) {
    case undefined:
      return true;
    case 'failure':
      return record.outcome !== 'success';
    default:
      return record.outcome === outcome;
  }
}
