import { toArgumentsObject } from '../script/call-arguments.js';
import { readUsage } from '../script/read-usage.js';
import type { Reply } from '../script/reply.js';
import type { ReplyContext } from '../script/vendor.js';

/** The body of a response, as far as the stream needs to know it. */
export interface GeminiResponse {
  readonly candidates: readonly [GeminiCandidate];
  readonly usageMetadata: Readonly<Record<string, unknown>>;
  readonly [field: string]: unknown;
}

export interface GeminiCandidate {
  readonly content: { readonly role?: 'model'; readonly parts?: readonly GeminiPart[] };
  readonly finishReason: string;
  readonly index: 0;
}

export interface GeminiPart {
  readonly text?: string;
  readonly thought?: true;
  readonly functionCall?: { readonly id?: string; readonly name: string; readonly args: unknown };
  readonly thoughtSignature?: string;
}

/** Writes a reply as the body of a response. A reply with reasoning has a signature, which must come back with its calls. */
export function toReply(reply: Reply, { path, turn }: ReplyContext): GeminiResponse {
  const { inputTokens, outputTokens, cachedInputTokens, reasoningTokens } = readUsage(reply);
  const parts = toParts(reply, turn);
  return {
    candidates: [
      {
        content: parts.length > 0 ? { parts, role: 'model' } : {},
        finishReason: reply.finish ?? (reply.refusal === undefined ? 'STOP' : 'SAFETY'),
        index: 0,
      },
    ],
    usageMetadata: {
      promptTokenCount: inputTokens,
      // The vendor counts the tokens of thoughts apart.
      candidatesTokenCount: outputTokens - reasoningTokens,
      totalTokenCount: inputTokens + outputTokens,
      promptTokensDetails: [{ modality: 'TEXT', tokenCount: inputTokens }],
      ...(cachedInputTokens > 0 && { cachedContentTokenCount: cachedInputTokens }),
      ...(reasoningTokens > 0 && { thoughtsTokenCount: reasoningTokens }),
    },
    modelVersion: /models\/([^:]+)/.exec(path)?.[1],
    responseId: `response-${turn}`,
  };
}

function toParts({ reasoning, text, toolCalls = [] }: Reply, turn: number): readonly GeminiPart[] {
  const signed = reasoning === undefined ? {} : { thoughtSignature: Buffer.from(`signature of turn ${turn}`).toString('base64') };
  return [
    ...(reasoning === undefined ? [] : [{ text: reasoning, thought: true as const }]),
    ...(text === undefined ? [] : [{ text, ...(toolCalls.length === 0 && signed) }]),
    ...toolCalls.map((call, index) => ({
      functionCall: { ...(call.id !== undefined && { id: call.id }), name: call.name, args: toArgumentsObject(call) },
      // Of calls side by side only the first is signed.
      ...(index === 0 && signed),
    })),
  ];
}
