import type { FinishReason, UnifiedFinishReason } from '@toolwright/contract';
import { isRecord } from '@toolwright/provider-kit';
import type { TurnContent } from '../turn-content.js';

/** Why the model stopped. The raw word is the status, and behind a colon the reason why it is incomplete: `incomplete:max_output_tokens`. */
export function fromFinishReason(response: Readonly<Record<string, unknown>>, content: TurnContent): FinishReason {
  const { status, incomplete_details: details } = response;
  const reason = isRecord(details) && typeof details.reason === 'string' ? `:${details.reason}` : '';
  const raw = typeof status === 'string' ? `${status}${reason}` : '';
  return { unified: unify(raw, content), raw };
}

function unify(raw: string, { hasCalls, hasRefusal }: TurnContent): UnifiedFinishReason {
  if (hasRefusal) return 'refusal';
  switch (raw) {
    case 'completed':
      return hasCalls ? 'tool_calls' : 'stop';
    case 'incomplete:max_output_tokens':
      return 'length';
    case 'incomplete:content_filter':
      return 'content_filter';
    default:
      return 'other';
  }
}
