import { judgeHttpStatus } from '../http-status.js';
import { type Verdict, verdictOf } from '../verdict.js';

/** Longest part of a message that is looked at, in characters. */
const maxLength = 2_000;

const permanentPhrases: readonly string[] = [
  ...['unauthorized', 'unauthenticated', 'not authorized', 'forbidden', 'permission denied', 'access denied', 'not allowed'],
  ...['invalid', 'malformed', 'bad request', 'missing required', 'is required', 'unsupported', 'not supported', 'not implemented'],
  ...['not found', 'no such', 'does not exist', 'already exists', 'too large', 'too long', 'out of range', 'is not defined'],
  ...['credit balance', 'insufficient quota', 'insufficient funds', 'exceeded your current quota', 'billing', 'expired', 'deprecated'],
];

const transientPhrases: readonly string[] = [
  ...['timed out', 'timeout', 'time-out', 'deadline exceeded', 'rate limit', 'too many requests', 'throttl', 'overloaded', 'over capacity'],
  ...['try again', 'please retry', 'temporar', 'unavailable', 'too many connections', 'deadlock', 'is locked', 'database is busy'],
  ...['connection reset', 'connection refused', 'connection closed', 'connection lost', 'connection error', 'connection terminated'],
  ...['socket hang up', 'network error', 'econnreset', 'econnrefused', 'etimedout', 'epipe', 'enotfound', 'eai_again'],
  ...['bad gateway', 'gateway timeout', 'internal server error', 'server error'],
];

/** An HTTP status as programs write it into messages: `HTTP 503`, `status: 503`, `status code 503`. */
const writtenStatus = /\b(?:http|status(?: ?code)?)[ :=]{1,3}([45]\d\d)\b/;

/**
 * Judges by words, which is the last resort: by a status, then by phrases. A permanent phrase counts more, because "invalid token, try
 * again" stays invalid. What was done no words can tell.
 */
export function judgeMessage(message: string): Verdict | undefined {
  const text = message.slice(0, maxLength).toLowerCase();
  const byStatus = judgeHttpStatus(Number(writtenStatus.exec(text)?.[1]));
  if (byStatus !== undefined) return verdictOf(byStatus.category);
  const holds = (phrase: string): boolean => text.includes(phrase);
  if (permanentPhrases.some(holds)) return verdictOf('permanent');
  return transientPhrases.some(holds) ? verdictOf('transient') : undefined;
}
