import type { Reply, ReplyUsage } from './reply.js';

/** What a reply cost, with the defaults filled in. */
export function readUsage({ usage }: Reply): Required<ReplyUsage> {
  return { cachedInputTokens: 0, reasoningTokens: 0, ...(usage ?? { inputTokens: 10, outputTokens: 5 }) };
}
