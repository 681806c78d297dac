import type { ModelBehaviour } from '@toolwright/testkit';
import type { ScriptedTurn } from './turn.js';

const usage = { inputTokens: 9, outputTokens: 4, cachedInputTokens: 5, reasoningTokens: 1 };

/** The turn in which a server behaves as wanted. @param lengthFinish the vendor's word for a turn that stopped at the output limit */
export function toBehavingTurn(behaviour: ModelBehaviour, lengthFinish: string): ScriptedTurn {
  switch (behaviour.kind) {
    case 'text':
      return { reply: { text: behaviour.text, usage } };
    case 'calls':
      return { reply: { toolCalls: behaviour.calls.map((call) => ({ ...call, name: call.name.replace('.', '__') })) } };
    case 'unknown-call':
      return { reply: { toolCalls: [{ name: behaviour.name, arguments: {} }] } };
    case 'refusal':
      return { reply: { refusal: 'I will not.' } };
    case 'length':
      return { reply: { text: behaviour.text, finish: lengthFinish } };
    case 'rate-limit':
      return { status: 429, retryAfterMs: behaviour.retryAfterMs };
    case 'server-error':
      return { status: 500 };
    case 'hang':
      return { hang: true };
    case 'cut-stream':
      return { cut: true, reply: { text: behaviour.text } };
  }
}
