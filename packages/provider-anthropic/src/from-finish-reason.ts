import type { FinishReason, UnifiedFinishReason } from '@toolwright/contract';

/** What a turn holds besides its stop reason. */
export interface TurnContent {
  readonly hasCalls: boolean;
}

/** Why the model stopped. */
export function fromFinishReason(reason: unknown, content: TurnContent): FinishReason {
  const raw = typeof reason === 'string' ? reason : '';
  return { unified: unify(raw, content), raw };
}

function unify(raw: string, { hasCalls }: TurnContent): UnifiedFinishReason {
  switch (raw) {
    // Turns with calls are known to end with `end_turn`: the calls themselves tell.
    case 'end_turn':
    case 'stop_sequence':
    case 'tool_use':
      return hasCalls ? 'tool_calls' : 'stop';
    // A paused turn whose calls are not answered would be refused when it comes back.
    case 'pause_turn':
      return hasCalls ? 'tool_calls' : 'pause';
    case 'max_tokens':
    case 'model_context_window_exceeded':
      return 'length';
    case 'refusal':
      return 'refusal';
    default:
      return 'other';
  }
}
