import type { FinishReason, UnifiedFinishReason } from '@toolwright/contract';

/** What a turn holds that its finish reason does not tell. */
export interface TurnContent {
  readonly hasCalls: boolean;
  /** Whether there was a call without a name. */
  readonly hasNamelessCall: boolean;
}

const unifiedReasons: ReadonlyMap<string, UnifiedFinishReason> = new Map([
  ['MAX_TOKENS', 'length'],
  ['SAFETY', 'content_filter'],
  ['RECITATION', 'content_filter'],
  ['BLOCKLIST', 'content_filter'],
  ['PROHIBITED_CONTENT', 'content_filter'],
  ['SPII', 'content_filter'],
  ['IMAGE_SAFETY', 'content_filter'],
  ['IMAGE_PROHIBITED_CONTENT', 'content_filter'],
  ['IMAGE_RECITATION', 'content_filter'],
  ['MALFORMED_FUNCTION_CALL', 'malformed_call'],
  ['UNEXPECTED_TOOL_CALL', 'malformed_call'],
  ['TOO_MANY_TOOL_CALLS', 'error'],
  ['MALFORMED_RESPONSE', 'error'],
  ['CONTINUATION', 'pause'],
]);

/** Why the model stopped. */
export function fromFinishReason(reason: unknown, content: TurnContent): FinishReason {
  const raw = typeof reason === 'string' ? reason : '';
  return { unified: raw === 'STOP' ? unifyStop(content) : (unifiedReasons.get(raw) ?? 'other'), raw };
}

/** Why the question itself was turned away. The API names the filter, in words of its own. */
export function fromBlockReason(reason: string): FinishReason {
  return { unified: 'content_filter', raw: reason };
}

/** The API says STOP of a turn with calls as well. */
function unifyStop({ hasCalls, hasNamelessCall }: TurnContent): UnifiedFinishReason {
  if (hasNamelessCall) return 'malformed_call';
  return hasCalls ? 'tool_calls' : 'stop';
}
