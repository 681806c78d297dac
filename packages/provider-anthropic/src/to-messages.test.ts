import { describe, expect, test } from '@jest/globals';
import type { Message, ToolCall } from '@toolwright/contract';
import { createNameMap, missingResultText } from '@toolwright/provider-kit';
import { assistantTurn, sampleFailure, sampleResult } from '@toolwright/wire';
import { toMessages } from './to-messages.js';

const convert = (...messages: readonly Message[]) => toMessages(messages, createNameMap(['weather.forecast']));
const forecast = (id: string): ToolCall => ({ id, name: 'weather.forecast', arguments: { city: id } });
const call = (id: string, input: unknown = { city: id }) => ({ type: 'tool_use', id, name: 'weather__forecast', input });
const answer = (id: string) => ({ type: 'tool_result', tool_use_id: id, content: expect.any(String) });
const say = (text: string): Message => ({ role: 'user', text });
const text = (text: string) => ({ type: 'text', text });

describe('E1 toMessages', () => {
  test('writes what the user says in one message, system texts apart and blank texts not at all', () => {
    expect(convert({ role: 'system', text: 'Be brief.' }, say('Hello.'), say(' \n'), say('Weather?'))).toEqual([
      { role: 'user', content: [text('Hello.'), text('Weather?')] },
    ]);
  });

  test('leaves out a turn of the model that said nothing', () => {
    expect(convert(say('Hello.'), { role: 'assistant', text: '', toolCalls: [] }, say('Hello?'))).toEqual([
      { role: 'user', content: [text('Hello.'), text('Hello?')] },
    ]);
  });

  test('answers each call in the message right after its turn, at its beginning, in call order', () => {
    const turn: Message = { role: 'assistant', text: 'Let me see.', toolCalls: [forecast('a'), forecast('b')] };
    const results: Message = { role: 'tool', results: [sampleResult('b', 2), sampleResult('a', 1)] };
    expect(convert(turn, say('And?'), results)).toEqual([
      { role: 'assistant', content: [text('Let me see.'), call('a'), call('b')] },
      { role: 'user', content: [answer('a'), answer('b'), text('And?')] },
    ]);
  });

  test('gathers results that stand in several messages', () => {
    const result = (id: string): Message => ({ role: 'tool', results: [sampleResult(id, `${id} is fine`)] });
    expect(convert(assistantTurn(forecast('a'), forecast('b')), result('a'), result('b'))[1]?.content).toEqual([
      { ...answer('a'), content: expect.stringContaining('a is fine') },
      { ...answer('b'), content: expect.stringContaining('b is fine') },
    ]);
  });

  test('marks failures, and calls whose result is missing, as errors', () => {
    expect(convert(assistantTurn(forecast('a'), forecast('b')), { role: 'tool', results: [sampleFailure('a')] })[1]?.content).toEqual([
      { ...answer('a'), is_error: true },
      { ...answer('b'), content: missingResultText, is_error: true },
    ]);
  });

  test('leaves out a result whose call is gone', () => {
    expect(convert(say('Hello.'), { role: 'tool', results: [sampleResult('gone', 1)] })).toEqual([
      { role: 'user', content: [text('Hello.')] },
    ]);
  });

  test('shows the model arguments that were no object as it wrote them', () => {
    expect(convert(assistantTurn({ ...forecast('a'), arguments: '{"city": broken' }))[0]?.content).toEqual([
      call('a', { INVALID_JSON: '{"city": broken' }),
    ]);
  });

  test('gives two turns that use the same id different ones, and each its own results', () => {
    const turn = (data: number): readonly Message[] => [assistantTurn(forecast('a')), { role: 'tool', results: [sampleResult('a', data)] }];
    expect(convert(...turn(1), ...turn(2)).map(({ content }) => content)).toEqual([
      [call('a')],
      [{ ...answer('a'), content: expect.stringContaining('"data":1') }],
      [call('a_2', { city: 'a' })],
      [{ ...answer('a_2'), content: expect.stringContaining('"data":2') }],
    ]);
  });

  test('gives ids of other vendors a form that the API takes', () => {
    expect(convert(assistantTurn(forecast('functions.now:0')))).toEqual([
      { role: 'assistant', content: [{ ...call('functions_now_0'), input: { city: 'functions.now:0' } }] },
      { role: 'user', content: [{ ...answer('functions_now_0'), is_error: true }] },
    ]);
  });
});
