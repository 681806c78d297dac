import { describe, expect, test } from '@jest/globals';
import { createFailure, type Message, type ToolResult } from '@toolwright/contract';
import { createNameMap, missingResultText } from '@toolwright/provider-kit';
import { assistantTurn, sampleResult } from '@toolwright/wire';
import { toMessages } from './to-messages.js';

const convert = (...messages: readonly Message[]) => toMessages(messages, { model: 'gemini-x', names: createNameMap([]) });
const forecast = (id: string) => ({ id, name: 'weather.forecast', arguments: { city: id } });
const rolesAndKinds = (contents: ReturnType<typeof convert>) =>
  contents.map(({ role, parts = [] }) => [role, ...parts.map((part) => part.functionResponse?.id ?? Object.keys(part)[0])].join(' '));

describe('E1 toMessages', () => {
  test('keeps what people and the model said; instructions go elsewhere', () => {
    expect(
      convert({ role: 'system', text: 'Be brief.' }, { role: 'user', text: 'Hello.' }, { role: 'assistant', text: 'Hi.', toolCalls: [] }),
    ).toEqual([
      { role: 'user', parts: [{ text: 'Hello.' }] },
      { role: 'model', parts: [{ text: 'Hi.' }] },
    ]);
  });

  test('answers all calls of a turn in one content right after it, in call order', () => {
    const results = { role: 'tool', results: [sampleResult('b', 2), sampleResult('a', 1)] } as const;
    const contents = convert(assistantTurn(forecast('a'), forecast('b')), { role: 'user', text: 'And?' }, results);
    expect(rolesAndKinds(contents)).toEqual(['model functionCall functionCall', 'user a b', 'user text']);
    expect(contents[1]?.parts).toMatchObject([
      { functionResponse: { id: 'a', name: 'weather__forecast', response: { output: { data: 1 } } } },
      { functionResponse: { id: 'b', name: 'weather__forecast', response: { output: { data: 2 } } } },
    ]);
  });

  test('says under `error` what failed, and what nobody recorded', () => {
    const failure = createFailure('timeout', 'No answer in 10 ms.');
    const failed: ToolResult = { ...sampleResult('a', 1), success: false, failure };
    const [, answers] = convert(assistantTurn(forecast('a'), forecast('b')), { role: 'tool', results: [failed] });
    expect(answers?.parts).toMatchObject([
      { functionResponse: { id: 'a', response: { error: { error: 'No answer in 10 ms.', code: 'timeout' } } } },
      { functionResponse: { id: 'b', response: { error: JSON.parse(missingResultText) } } },
    ]);
  });

  test('answers by the ids and names that the calls have in the request, though we know them by others', () => {
    const calls = [
      { functionCall: { name: 'weather__tomorrow', args: {} }, thoughtSignature: 'c2lnbmVk' },
      { functionCall: { id: 'fc-2', name: 'weather__forecast', args: {} } },
    ];
    const turn: Message = {
      ...{ role: 'assistant', text: '', toolCalls: [{ ...forecast('call_1'), name: 'weather__tomorrow' }, forecast('fc-2')] },
      providerState: { api: 'google-gemini', state: { parts: calls } },
    };
    const [model, answers] = convert(turn, { role: 'tool', results: [sampleResult('call_1', 1), sampleResult('fc-2', 2)] });
    expect(model?.parts).toEqual(calls);
    expect(answers?.parts?.map(({ functionResponse }) => [functionResponse?.id, functionResponse?.name])).toEqual([
      [undefined, 'weather__tomorrow'],
      ['fc-2', 'weather__forecast'],
    ]);
  });

  test('leaves out a result whose call is gone, and a turn that says nothing', () => {
    const empty: Message = { role: 'assistant', text: '', toolCalls: [] };
    expect(rolesAndKinds(convert({ role: 'tool', results: [sampleResult('gone', 1)] }, empty, { role: 'user', text: 'Hello.' }))).toEqual([
      'user text',
    ]);
  });
});
