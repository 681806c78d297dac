import { assertNever, createFailure, type Failure, type ModelResponse } from '@toolwright/contract';

/** What a model's turn means for the run. */
export type TurnVerdict =
  | { readonly kind: 'answered' }
  | { readonly kind: 'call-tools' }
  /** The vendor paused a long turn and wants the conversation back as it is. */
  | { readonly kind: 'go-on' }
  /** The turn was cut off: its calls are answered, but none of them runs. */
  | { readonly kind: 'calls-cut-off' }
  /** The turn is worth nothing; the model is told why and asked for another. */
  | { readonly kind: 'ask-again'; readonly advice: string }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** Decides how a run goes on after a model's turn. */
export function judgeTurn({ text, toolCalls, finish }: ModelResponse): TurnVerdict {
  switch (finish.unified) {
    case 'refusal':
      return {
        kind: 'failed',
        failure: createFailure('model_refused', text === '' ? 'The model refused the request.' : `The model refused: ${text}`),
      };
    case 'content_filter':
      return { kind: 'failed', failure: createFailure('content_filtered', 'The vendor held the answer back by its content filter.') };
    case 'length':
      if (toolCalls.length > 0) return { kind: 'calls-cut-off' };
      return { kind: 'failed', failure: createFailure('context_too_long', 'The model ran into its output limit before it had finished.') };
    case 'malformed_call':
      // What it wrote beside the unreadable call is of a turn that did not end as it should, so it does not run either.
      if (toolCalls.length > 0) return { kind: 'calls-cut-off' };
      return { kind: 'ask-again', advice: 'Your last tool call could not be read. Call the tool again with one JSON object as arguments.' };
    case 'error':
      return {
        kind: 'failed',
        failure: createFailure('model_unavailable', `The model ended its turn in an error (${finish.raw || 'without a reason'}).`),
      };
    case 'pause':
      return { kind: toolCalls.length > 0 ? 'call-tools' : 'go-on' };
    case 'stop':
    case 'tool_calls':
    case 'other':
      return { kind: toolCalls.length > 0 ? 'call-tools' : 'answered' };
    default:
      return assertNever(finish.unified);
  }
}
