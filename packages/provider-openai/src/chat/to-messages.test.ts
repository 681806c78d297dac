import { describe, expect, test } from '@jest/globals';
import type { Message } from '@toolwright/contract';
import { createNameMap, missingResultText } from '@toolwright/provider-kit';
import { assistantTurn, sampleResult } from '@toolwright/wire';
import { toMessages } from './to-messages.js';

const convert = (...messages: readonly Message[]) => toMessages(messages, createNameMap([]));
const forecast = (id: string) => ({ id, name: 'weather.forecast', arguments: { city: id } });
const idsAndRoles = (messages: ReturnType<typeof convert>) =>
  messages.map((message) => (message.role === 'tool' ? `tool ${message.tool_call_id}` : message.role));

describe('E1 toMessages', () => {
  test('keeps what people and the model said', () => {
    expect(
      convert({ role: 'system', text: 'Be brief.' }, { role: 'user', text: 'Hello.' }, { role: 'assistant', text: 'Hi.', toolCalls: [] }),
    ).toEqual([
      { role: 'system', content: 'Be brief.' },
      { role: 'user', content: 'Hello.' },
      { role: 'assistant', content: 'Hi.' },
    ]);
  });

  test('writes calls with outside names and JSON text, without text as content null', () => {
    const written = { id: 'b', name: 'weather.current', arguments: '{"city": broken' };
    expect(convert(assistantTurn(forecast('a'), written))[0]).toEqual({
      role: 'assistant',
      content: null,
      tool_calls: [
        { id: 'a', type: 'function', function: { name: 'weather__forecast', arguments: '{"city":"a"}' } },
        { id: 'b', type: 'function', function: { name: 'weather__current', arguments: '{"city": broken' } },
      ],
    });
    expect(convert({ role: 'assistant', text: 'Let me see.', toolCalls: [forecast('a')] })[0]).toMatchObject({ content: 'Let me see.' });
    expect(convert({ role: 'assistant', text: '', toolCalls: [] })).toEqual([{ role: 'assistant', content: '' }]);
  });

  test('answers each call right after its turn, in call order', () => {
    const results = { role: 'tool', results: [sampleResult('b', 2), sampleResult('a', 1)] } as const;
    const messages = convert(assistantTurn(forecast('a'), forecast('b')), { role: 'user', text: 'And?' }, results);
    expect(idsAndRoles(messages)).toEqual(['assistant', 'tool a', 'tool b', 'user']);
    expect(messages[1]).toMatchObject({ content: expect.stringContaining('"data":1') });
  });

  test('gathers results that stand in several messages', () => {
    const result = (id: string): Message => ({ role: 'tool', results: [sampleResult(id, id)] });
    const messages = convert(assistantTurn(forecast('a'), forecast('b')), result('a'), result('b'));
    expect(idsAndRoles(messages)).toEqual(['assistant', 'tool a', 'tool b']);
    expect(messages[2]).toMatchObject({ content: expect.stringContaining('"data":"b"') });
  });

  test('answers a call whose result is missing, so that the server takes the conversation', () => {
    expect(convert(assistantTurn(forecast('a')))[1]).toEqual({ role: 'tool', tool_call_id: 'a', content: missingResultText });
  });

  test('leaves out a result whose call is gone', () => {
    expect(convert({ role: 'tool', results: [sampleResult('gone', 1)] }, { role: 'user', text: 'Hello.' })).toEqual([
      { role: 'user', content: 'Hello.' },
    ]);
  });

  test('keeps apart two turns that use the same id', () => {
    const turn = (data: number): readonly Message[] => [assistantTurn(forecast('a')), { role: 'tool', results: [sampleResult('a', data)] }];
    const messages = convert(...turn(1), ...turn(2));
    expect(messages[1]).toMatchObject({ content: expect.stringContaining('"data":1') });
    expect(messages[3]).toMatchObject({ content: expect.stringContaining('"data":2') });
  });

  test('gives reasoning back to the API that wants it, and to no other', () => {
    const turn = { role: 'assistant', text: 'Rain.', toolCalls: [] } as const;
    const state = { reasoning_content: 'It is autumn.' };
    expect(convert({ ...turn, providerState: { api: 'openai-chat', state } })).toEqual([
      { role: 'assistant', content: 'Rain.', reasoning_content: 'It is autumn.' },
    ]);
    expect(convert({ ...turn, providerState: { api: 'openai-responses', state } })).toEqual([{ role: 'assistant', content: 'Rain.' }]);
  });
});
