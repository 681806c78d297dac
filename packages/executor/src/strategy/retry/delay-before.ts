import { assertNever, type Backoff, type CustomBackoff, type Failure, type Jitter } from '@toolwright/contract';

/** What a delay may depend on. */
export interface DelaySource {
  /** 1 is the first repetition. */
  readonly retry: number;
  /** The delay before the last repetition, in milliseconds; 0 before the first. */
  readonly previousMs: number;
  readonly failure: Failure;
  /** A number in [0, 1). */
  readonly random: number;
}

/**
 * Delay before a repetition, jitter included.
 * @returns ms, never negative; never above `maxMs` but for jitter that adds
 * @see https://aws.amazon.com/builders-library/timeouts-retries-and-backoff-with-jitter/
 */
export function delayBefore(backoff: Backoff, { retry, previousMs, failure, random }: DelaySource): number {
  switch (backoff.kind) {
    case 'constant':
      return withJitter(backoff.delayMs, backoff.jitter, random);
    case 'linear':
      return withJitter(Math.min(backoff.maxMs, backoff.initialMs + backoff.stepMs * (retry - 1)), backoff.jitter, random);
    case 'exponential':
      return withJitter(Math.min(backoff.maxMs, backoff.initialMs * backoff.factor ** (retry - 1)), backoff.jitter, random);
    case 'decorrelated': {
      const upper = Math.max(backoff.initialMs, previousMs * 3);
      return Math.min(backoff.maxMs, backoff.initialMs + (upper - backoff.initialMs) * random);
    }
    case 'custom':
      return customDelay(backoff, { retry, failure });
    default:
      return assertNever(backoff);
  }
}

function withJitter(delayMs: number, jitter: Jitter, random: number): number {
  if (jitter === 'none') return delayMs;
  if (jitter === 'full') return delayMs * random;
  if (jitter === 'equal') return delayMs / 2 + (delayMs / 2) * random;
  if ('addUpToMs' in jitter) return delayMs + jitter.addUpToMs * random;
  return delayMs * (1 - jitter.plusMinus + 2 * jitter.plusMinus * random);
}

// An author's function may say anything, or throw; what is no number waits as long as it may.
function customDelay({ delayMs, maxMs }: CustomBackoff, { retry, failure }: Pick<DelaySource, 'retry' | 'failure'>): number {
  try {
    const saidMs = delayMs(retry, failure);
    return Number.isNaN(saidMs) ? maxMs : Math.min(maxMs, Math.max(0, saidMs));
  } catch {
    return maxMs;
  }
}
