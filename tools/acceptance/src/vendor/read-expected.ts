import { type ExpectedTurn, type Reading, toExpectedReading } from '@toolwright/wire';
import { isRecord } from '../is-record.ts';

/** What the row's independent reader read; undefined where the row holds nothing of the kind. */
export function readExpected(expected: unknown): Reading | undefined {
  if (!isRecord(expected) || !Array.isArray(expected.tool_calls) || !expected.tool_calls.every(isRecord)) return undefined;
  // Values of another type than the rows should have differ from every reading, so they need no check.
  return toExpectedReading(expected as unknown as ExpectedTurn);
}
