import type { RetryPolicy } from '@toolwright/contract';

/** Retries without chance, each after the same wait. They have a minute, which is more than these tests take. */
export function retryOf({ maxAttempts, delayMs }: { readonly maxAttempts: number; readonly delayMs: number }): RetryPolicy {
  return { kind: 'retry', maxAttempts, backoff: { kind: 'constant', delayMs, jitter: 'none' }, maxDurationMs: 60_000 };
}
