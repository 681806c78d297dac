import { createFailure, type Failure } from '@toolwright/contract';

/** What an attempt beyond its limit fails with. @param rule the limit in words @param retryAfterMs until a token is free, in milliseconds */
export function limitFailure(rule: string, retryAfterMs: number): Failure {
  const suggestion = `Wait ${Math.ceil(retryAfterMs / 1_000)} s, then call again.`;
  return createFailure('rate_limited', `${rule}, and did; there is room again in ${retryAfterMs} ms.`, { retryAfterMs, suggestion });
}
