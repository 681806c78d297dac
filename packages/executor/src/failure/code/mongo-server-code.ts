import { type Verdict, verdictOf } from '../verdict.js';

/** Retryable reads and writes, and conflicts between operations that pass. */
const transient: ReadonlySet<number> = new Set([
  6, 7, 24, 46, 63, 89, 91, 112, 133, 134, 150, 189, 234, 262, 9001, 10107, 11600, 11602, 13388, 13435, 13436,
]);

/** Internal errors, interrupted or expired operations, lost cursors, write concerns that were not met. */
const unknown: ReadonlySet<number> = new Set([1, 8, 43, 50, 64, 237, 11601]);

/**
 * Judges what MongoDB's server answered. Codes that its drivers do not repeat speak of the command, which stays as it is.
 * @see https://github.com/mongodb/specifications/blob/master/source/retryable-writes/retryable-writes.md
 * @see https://github.com/mongodb/mongo/blob/master/src/mongo/base/error_codes.yml
 */
export function judgeMongoServerCode(code: number): Verdict {
  if (transient.has(code)) return verdictOf('transient');
  return verdictOf(unknown.has(code) ? 'unknown' : 'permanent');
}
