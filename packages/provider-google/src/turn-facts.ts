import type { TokenUsage } from '@toolwright/contract';
import { isRecord } from '@toolwright/provider-kit';
import { fromUsage } from './from-usage.js';

/** What a response tells of its turn besides the parts; of each the last that a stream tells is true. */
export interface TurnFacts {
  /** Absent where the response has no candidate: nothing was said, nor why not. */
  readonly candidate?: Readonly<Record<string, unknown>>;
  readonly finishReason?: string;
  /** Why the question was turned away. */
  readonly blockReason?: string;
  readonly continuationToken?: string;
  readonly usage?: TokenUsage;
  readonly modelId?: string;
  readonly responseId?: string;
}

/** Reads what one response, or one chunk of a stream, tells. Only the first candidate counts: never is more than one asked for. */
export function readFacts(response: Readonly<Record<string, unknown>>): TurnFacts {
  const { candidates, promptFeedback, usageMetadata, modelVersion, responseId } = response;
  const candidate = Array.isArray(candidates) && isRecord(candidates[0]) ? candidates[0] : undefined;
  const usage = fromUsage(usageMetadata);
  return {
    ...(candidate && { candidate }),
    ...pick('finishReason', candidate?.finishReason),
    ...pick('blockReason', isRecord(promptFeedback) ? promptFeedback.blockReason : undefined),
    ...pick('continuationToken', candidate?.continuationToken),
    ...(usage && { usage }),
    ...pick('modelId', modelVersion),
    ...pick('responseId', responseId),
  };
}

function pick<Name extends string>(name: Name, value: unknown): { readonly [name in Name]?: string } {
  // A computed name widens to any text.
  return typeof value === 'string' && value !== '' ? ({ [name]: value } as { readonly [name in Name]?: string }) : {};
}
