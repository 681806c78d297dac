import { describe, expect, test } from '@jest/globals';
import type { AssistantMessage, Message } from '@toolwright/contract';
import { createNameMap, missingResultText } from '@toolwright/provider-kit';
import { assistantTurn, sampleResult } from '@toolwright/wire';
import { toMessages } from './to-messages.js';

const convert = (...messages: readonly Message[]) => toMessages(messages, createNameMap([]));
const call = { id: 'a', name: 'weather.forecast', arguments: { city: 'Oslo' } };
const written = { type: 'function_call', call_id: 'a', name: 'weather__forecast', arguments: '{"city":"Oslo"}' };
const items = [
  { id: 'rs_1', type: 'reasoning', summary: [], encrypted_content: 'x' },
  { ...written, id: 'fc_1' },
];
const missing = { type: 'function_call_output', call_id: 'a', output: missingResultText };

describe('E1 toMessages for Responses', () => {
  test('keeps what people and the model said', () => {
    expect(
      convert({ role: 'system', text: 'Be brief.' }, { role: 'user', text: 'Hello.' }, { role: 'assistant', text: 'Hi.', toolCalls: [] }),
    ).toEqual([
      { role: 'system', content: 'Be brief.' },
      { role: 'user', content: 'Hello.' },
      { role: 'assistant', content: 'Hi.' },
    ]);
  });

  test('writes calls with outside names and JSON text, each followed by its output', () => {
    const result: Message = { role: 'tool', results: [sampleResult('a', 7)] };
    expect(convert(assistantTurn(call), { role: 'user', text: 'And?' }, result)).toEqual([
      written,
      { type: 'function_call_output', call_id: 'a', output: expect.stringContaining('"data":7') },
      { role: 'user', content: 'And?' },
    ]);
  });

  test('answers a call whose result is missing, so that the server takes the conversation', () => {
    expect(convert(assistantTurn(call))[1]).toEqual(missing);
  });

  test('sends a turn back as the API gave it', () => {
    const turn: AssistantMessage = {
      ...{ role: 'assistant', text: '', toolCalls: [call] },
      providerState: { api: 'openai-responses', state: items },
    };
    expect(convert(turn)).toEqual([...items, missing]);
  });

  test.each([
    ['of another API', { api: 'anthropic', state: items }, [call]],
    ['whose calls are no longer those of the turn', { api: 'openai-responses', state: items }, [{ ...call, id: 'b' }]],
    ['of another shape', { api: 'openai-responses', state: 'x' }, [call]],
  ])('writes a turn anew in place of a state %s', (_title, providerState, toolCalls) => {
    const [first] = convert({ role: 'assistant', text: '', toolCalls, providerState });
    expect(first).toEqual({ ...written, call_id: toolCalls[0]?.id });
  });
});
