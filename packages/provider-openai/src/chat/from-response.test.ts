import { describe, expect, test } from '@jest/globals';
import { sampleTool } from '@toolwright/wire';
import { sampleEndpoint as endpoint, sampleOffer } from '../../test/sample-offer.js';
import { fromResponse } from './from-response.js';

const offer = sampleOffer(sampleTool('weather.forecast'));
const read = (reply: unknown) => fromResponse(reply, { offer, endpoint });
const reply = (message: object, finish: unknown = 'stop') => ({ choices: [{ message, finish_reason: finish }] });
const call = (change: object = {}, id: unknown = 'call_a') => ({ id, function: { name: 'weather__forecast', arguments: '{}', ...change } });
const readCalls = (...calls: readonly unknown[]) => read(reply({ content: null, tool_calls: calls }, 'tool_calls')).toolCalls;

describe('E1 fromResponse', () => {
  test('reads text', () => {
    expect(read(reply({ content: 'Cold.' }))).toEqual({ text: 'Cold.', toolCalls: [], finish: { unified: 'stop', raw: 'stop' } });
  });

  test.each<[string, unknown, string]>([
    ['null', null, ''],
    ['a list of parts', [{ type: 'text', text: 'Cold' }, { type: 'thinking' }, { type: 'text', text: '.' }], 'Cold.'],
    ['nothing', undefined, ''],
  ])('reads content that is %s', (_title, content, text) => {
    expect(read(reply({ content })).text).toBe(text);
  });

  test('reads the bare text of a server that answers as the completions API did', () => {
    expect(read({ object: 'text_completion', choices: [{ text: 'Cold.', index: 0, finish_reason: 'eos' }] })).toEqual({
      text: 'Cold.',
      toolCalls: [],
      finish: { unified: 'other', raw: 'eos' },
    });
  });

  test('reads the message where text stands beside it', () => {
    expect(read({ choices: [{ message: { content: 'Cold.' }, text: 'Warm.', finish_reason: 'stop' }] }).text).toBe('Cold.');
  });

  test('reads a refusal as the text, with its own finish reason', () => {
    expect(read(reply({ content: null, refusal: 'I will not.' }))).toMatchObject({
      text: 'I will not.',
      finish: { unified: 'refusal', raw: 'stop' },
    });
  });

  test('keeps arguments that are no JSON object as the model wrote them, and maps names back', () => {
    expect(readCalls(call({ arguments: '{"city": broken' }))).toEqual([
      { id: 'call_a', name: 'weather.forecast', arguments: '{"city": broken' },
    ]);
  });

  test.each(['', ' ', null, undefined])('reads missing arguments (%j) as an empty object', (written) => {
    expect(readCalls(call({ arguments: written }))).toMatchObject([{ arguments: {} }]);
  });

  test('takes arguments that a compatible server sends as an object', () => {
    expect(readCalls(call({ arguments: { city: 'Oslo' } }))).toMatchObject([{ arguments: { city: 'Oslo' } }]);
  });

  test('leaves an invented name as it is', () => {
    expect(readCalls(call({ name: 'weather__tomorrow' }))).toMatchObject([{ name: 'weather__tomorrow' }]);
  });

  test('gives an id to a call that has none of its own', () => {
    const ids = readCalls(call({}, 'call_2'), call({}, ''), call({}, 'call_2'), call({}, null)).map(({ id }) => id);
    expect(ids[0]).toBe('call_2');
    expect(new Set(ids).size).toBe(4);
  });

  test('reads the single call of older servers', () => {
    const message = { content: null, function_call: { name: 'weather__forecast', arguments: '{"city":"Oslo"}' } };
    expect(read(reply(message, 'function_call'))).toMatchObject({
      toolCalls: [{ id: 'call_1', name: 'weather.forecast', arguments: { city: 'Oslo' } }],
      finish: { unified: 'tool_calls', raw: 'function_call' },
    });
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['a web page', '<html>Welcome</html>'],
    ['no choices', { choices: [] }],
    ['choices that are no list', { choices: 'none' }],
    ['a choice without a message', { choices: [{ finish_reason: 'stop' }] }],
    ['a choice whose text is none', { choices: [{ text: null, finish_reason: 'stop' }] }],
    ['a call without a function', reply({ tool_calls: [{ id: 'a', type: 'custom', custom: {} }] })],
    ['a call without a name', reply({ tool_calls: [{ id: 'a', function: { arguments: '{}' } }] })],
  ])('refuses %s with a clear error', (_title, broken) => {
    expect(() => read(broken)).toThrow(
      expect.objectContaining({
        code: 'model_unavailable',
        message: expect.stringMatching(
          /^Model "gpt-x" at http:\/\/localhost\/v1 was expected to send a chat completion .*; received: .*Check that the base URL/,
        ),
      }),
    );
  });

  test('hands on the failure that a server reports in the body of a success', () => {
    expect(() => read({ error: { message: 'no capacity', code: 'server_error' } })).toThrow(
      expect.objectContaining({ message: 'no capacity', code: 'server_error' }),
    );
  });

  test.each(['reasoning_content', 'reasoning'])('reads the thoughts that some servers show as %s', (field) => {
    expect(read(reply({ content: 'Cold.', [field]: 'It is winter.' }))).toMatchObject({ reasoning: 'It is winter.', text: 'Cold.' });
  });

  test('keeps for the next turn what DeepSeek wants back, and no other reasoning', () => {
    expect(read(reply({ content: '', reasoning_content: 'Winter.' })).providerState).toEqual({
      api: 'openai-chat',
      state: { reasoning_content: 'Winter.' },
    });
    expect(read(reply({ content: '', reasoning: 'Winter.' }))).not.toHaveProperty('providerState');
  });

  test('names the model that answered and the response', () => {
    expect(read({ ...reply({ content: 'Hi.' }), id: 'chatcmpl-1', model: 'gpt-x-2026' })).toMatchObject({
      modelId: 'gpt-x-2026',
      responseId: 'chatcmpl-1',
    });
  });

  test('shows what came, shortened and without the key', () => {
    expect(() => read(`hunter2hunter2 ${'x'.repeat(1_000)}`)).toThrow(/received: \[masked\] x{280,290}…/);
  });
});
