import { isRecord, type JsonRecord, readRecords } from '../check/is-record.js';

/** The items that a response put out. */
export function outputOf(response: unknown): readonly JsonRecord[] {
  return isRecord(response) ? readRecords(response.output) : [];
}
