import type { ExecutionRecord } from '@toolwright/contract';

/** Writes records as JSONL: each as JSON on a line of its own, with the version of its shape. */
export function toJsonLines(records: readonly ExecutionRecord[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join('');
}
