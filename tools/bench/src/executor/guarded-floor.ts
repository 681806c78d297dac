import { DurationCounts } from './duration-counts.ts';

const tokensPerMs = 1_000_000;
const permissions = new Map([['ann', new Set(['weather:read'])]]);

/** The other guards of the measured tool, as people write them by hand: a permission, a token bucket for each user, and a histogram of durations. */
export function addGuards(work: () => Promise<string>, user: string): () => Promise<string> {
  const buckets = new Map<string, { tokens: number; filledAt: number }>();
  const durations = new DurationCounts();
  return async () => {
    const startedAt = performance.now();
    if (!permissions.get(user)?.has('weather:read')) throw new Error('That is not permitted.');
    const bucket = buckets.get(user) ?? { tokens: tokensPerMs, filledAt: startedAt };
    buckets.set(user, bucket);
    bucket.tokens = Math.min(tokensPerMs, bucket.tokens + (startedAt - bucket.filledAt) * tokensPerMs);
    bucket.filledAt = startedAt;
    if (bucket.tokens < 1) throw new Error('That is too often.');
    bucket.tokens -= 1;
    const answer = await work();
    durations.add(performance.now() - startedAt);
    return answer;
  };
}
