import type { ResponseHeaders } from '@toolwright/provider-kit';

const unitMs = { h: 3_600_000, m: 60_000, s: 1_000, ms: 1 } as const;
const limits = ['requests', 'tokens'] as const;

/**
 * The wait until the exhausted rate limits are reset, in milliseconds, from `x-ratelimit-reset-requests` and `x-ratelimit-reset-tokens`.
 * Where none says that nothing remains, it was the tokens that did not suffice.
 * @returns undefined where the server does not tell
 * @see https://platform.openai.com/docs/guides/rate-limits
 */
export function readResetMs(headers: ResponseHeaders): number | undefined {
  const exhausted = limits.filter((limit) => headers.get(`x-ratelimit-remaining-${limit}`)?.trim() === '0');
  const waits = (exhausted.length > 0 ? exhausted : (['tokens'] as const)).flatMap(
    (limit) => parseDurationMs(headers.get(`x-ratelimit-reset-${limit}`)?.trim() ?? '') ?? [],
  );
  return waits.length > 0 ? Math.max(...waits) : undefined;
}

/** Reads durations such as `6m0s`, `1.5s` and `20ms`. */
function parseDurationMs(text: string): number | undefined {
  if (!/^(?:\d+(?:\.\d+)?(?:h|ms|m|s))+$/.test(text)) return undefined;
  let sumMs = 0;
  for (const [, amount, unit] of text.matchAll(/(\d+(?:\.\d+)?)(h|ms|m|s)/g)) {
    // The pattern lets no other unit through.
    sumMs += Number(amount) * unitMs[unit as keyof typeof unitMs];
  }
  return Math.ceil(sumMs);
}
