import { toArgumentsText } from '../script/call-arguments.js';
import type { Reply } from '../script/reply.js';
import type { RequestBody } from '../script/turn.js';

/** An item of a response's output. */
export type ResponsesItem =
  | {
      readonly type: 'reasoning';
      readonly id: string;
      readonly summary: readonly { readonly type: 'summary_text'; readonly text: string }[];
      readonly encrypted_content?: string;
    }
  | {
      readonly type: 'message';
      readonly id: string;
      readonly status: string;
      readonly role: 'assistant';
      readonly content: readonly ResponsesPart[];
    }
  | {
      readonly type: 'function_call';
      readonly id: string;
      readonly status: string;
      readonly call_id: string;
      readonly name: string;
      readonly arguments: string;
    };

export type ResponsesPart =
  | { readonly type: 'output_text'; readonly text: string; readonly annotations: readonly []; readonly logprobs: readonly [] }
  | { readonly type: 'refusal'; readonly refusal: string };

export interface ItemContext {
  readonly body: RequestBody;
  readonly turn: number;
  /** Of the last item; a response that was cut off cut it off. */
  readonly lastStatus: 'completed' | 'incomplete';
}

/** Writes what the model said as the items of a response's output. */
export function toItems(reply: Reply, { body, turn, lastStatus }: ItemContext): readonly ResponsesItem[] {
  const { reasoning, text, refusal, toolCalls = [] } = reply;
  const parts: readonly ResponsesPart[] = [
    ...(text === undefined ? [] : [{ type: 'output_text' as const, text, annotations: [] as const, logprobs: [] as const }]),
    ...(refusal === undefined ? [] : [{ type: 'refusal' as const, refusal }]),
  ];
  const encrypted = wantsEncrypted(body) ? { encrypted_content: Buffer.from(`reasoning of turn ${turn}`).toString('base64') } : {};
  return [
    ...(reasoning === undefined
      ? []
      : [{ id: `rs_${turn}`, type: 'reasoning' as const, summary: [{ type: 'summary_text' as const, text: reasoning }], ...encrypted }]),
    ...(parts.length === 0
      ? []
      : [
          {
            id: `msg_${turn}`,
            type: 'message' as const,
            status: toolCalls.length > 0 ? 'completed' : lastStatus,
            role: 'assistant' as const,
            content: parts,
          },
        ]),
    ...toolCalls.map((call, index) => ({
      id: `fc_${turn}_${index + 1}`,
      type: 'function_call' as const,
      status: index === toolCalls.length - 1 ? lastStatus : 'completed',
      arguments: toArgumentsText(call),
      call_id: call.id ?? `call_${turn}_${index + 1}`,
      name: call.name,
    })),
  ];
}

// The content of reasoning comes on request, and always where nothing is stored.
function wantsEncrypted({ include, store }: RequestBody): boolean {
  return store === false || (Array.isArray(include) && include.includes('reasoning.encrypted_content'));
}
