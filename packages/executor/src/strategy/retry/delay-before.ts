import { assertNever, type Backoff } from '@toolwright/contract';

/**
 * Delay before a repetition, jitter included.
 * @param retry 1 = the first repetition
 * @param random a number in [0, 1)
 * @returns ms, never negative, never above `maxMs`
 * @see https://aws.amazon.com/builders-library/timeouts-retries-and-backoff-with-jitter/
 */
export function delayBefore(retry: number, backoff: Backoff, random: number): number {
  const delayMs = delayWithoutJitter(retry, backoff);
  switch (backoff.jitter) {
    case 'none':
      return delayMs;
    case 'full':
      return delayMs * random;
    case 'equal':
      return delayMs / 2 + (delayMs / 2) * random;
    default:
      return assertNever(backoff.jitter);
  }
}

function delayWithoutJitter(retry: number, backoff: Backoff): number {
  switch (backoff.kind) {
    case 'constant':
      return backoff.delayMs;
    case 'linear':
      return Math.min(backoff.maxMs, backoff.initialMs + backoff.stepMs * (retry - 1));
    case 'exponential':
      return Math.min(backoff.maxMs, backoff.initialMs * backoff.factor ** (retry - 1));
    default:
      return assertNever(backoff);
  }
}
