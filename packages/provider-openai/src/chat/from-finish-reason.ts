import type { FinishReason, UnifiedFinishReason } from '@toolwright/contract';
import type { TurnContent } from '../turn-content.js';

/** Why the model stopped. */
export function fromFinishReason(reason: unknown, content: TurnContent): FinishReason {
  const raw = typeof reason === 'string' ? reason : '';
  return { unified: unify(raw, content), raw };
}

function unify(raw: string, { hasCalls, hasRefusal }: TurnContent): UnifiedFinishReason {
  if (hasRefusal) return 'refusal';
  switch (raw) {
    // A turn that was forced to call one tool ends with `stop`: only the calls themselves tell.
    case 'stop':
    case 'tool_calls':
    case 'function_call':
      return hasCalls ? 'tool_calls' : 'stop';
    case 'length':
    case 'content_filter':
      return raw;
    default:
      return 'other';
  }
}
