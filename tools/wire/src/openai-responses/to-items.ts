import { toArgumentsText } from '../script/call-arguments.js';
import type { Reply, ReplyCall } from '../script/reply.js';
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
export function toItems(reply: Reply, context: ItemContext): readonly ResponsesItem[] {
  const { reasoning, toolCalls = [] } = reply;
  const parts = toParts(reply);
  const items: readonly ResponsesItem[] = [
    ...(reasoning === undefined ? [] : [toReasoning(reasoning, context)]),
    ...(parts.length === 0 ? [] : [toMessage(parts, context)]),
    ...toolCalls.map((call, index) => toCall(call, { turn: context.turn, position: index + 1 })),
  ];
  return items.map((item, index) =>
    item.type === 'reasoning' || index < items.length - 1 ? item : { ...item, status: context.lastStatus },
  );
}

function toParts({ text, refusal }: Reply): readonly ResponsesPart[] {
  return [
    ...(text === undefined ? [] : [{ type: 'output_text', text, annotations: [], logprobs: [] } as const]),
    ...(refusal === undefined ? [] : [{ type: 'refusal', refusal } as const]),
  ];
}

function toReasoning(text: string, { body, turn }: ItemContext): ResponsesItem {
  const item = { id: `rs_${turn}`, type: 'reasoning', summary: [{ type: 'summary_text', text }] } as const;
  return wantsEncrypted(body) ? { ...item, encrypted_content: Buffer.from(`reasoning of turn ${turn}`).toString('base64') } : item;
}

function toMessage(content: readonly ResponsesPart[], { turn }: ItemContext): ResponsesItem {
  return { id: `msg_${turn}`, type: 'message', status: 'completed', role: 'assistant', content };
}

function toCall(call: ReplyCall, { turn, position }: { readonly turn: number; readonly position: number }): ResponsesItem {
  return {
    id: `fc_${turn}_${position}`,
    type: 'function_call',
    status: 'completed',
    arguments: toArgumentsText(call),
    call_id: call.id ?? `call_${turn}_${position}`,
    name: call.name,
  };
}

// The content of reasoning comes on request, and always where nothing is stored.
function wantsEncrypted({ include, store }: RequestBody): boolean {
  return store === false || (Array.isArray(include) && include.includes('reasoning.encrypted_content'));
}
