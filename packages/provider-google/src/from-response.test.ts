import { describe, expect, test } from '@jest/globals';
import type { JsonSchema } from '@toolwright/contract';
import { sampleTool } from '@toolwright/wire';
import { sampleOffer } from '../test/sample-offer.js';
import { fromResponse } from './from-response.js';

const endpoint = { model: 'gemini-x', baseUrl: 'http://localhost', apiKey: 'hunter2hunter2' };
const read = (response: unknown) => fromResponse(response, { offer: sampleOffer(sampleTool('weather.forecast')), endpoint });
const readParts = (...parts: readonly unknown[]) => read({ candidates: [{ content: { role: 'model', parts }, finishReason: 'STOP' }] });
const call = (change: object = {}) => ({ functionCall: { name: 'weather__forecast', args: { city: 'Oslo' }, ...change } });
const signed = { thoughtSignature: 'c2lnbmVk' };

describe('E1 fromResponse', () => {
  test('reads text and thoughts apart', () => {
    const parts = [{ text: 'Look it up. ', thought: true }, { text: 'Warm. ', thought: true }, { text: 'Cold' }, { text: '.' }];
    expect(readParts(...parts)).toEqual({
      text: 'Cold.',
      reasoning: 'Look it up. Warm. ',
      toolCalls: [],
      finish: { unified: 'stop', raw: 'STOP' },
    });
  });

  test('maps names back, gives ids to calls that have none of their own, and keeps those that have', () => {
    const { toolCalls, finish } = readParts(call(), call({ id: 'fc-1' }), call({ id: 'fc-1' }), call({ name: 'no_such_tool' }));
    expect(toolCalls.map(({ id, name }) => [id, name])).toEqual([
      ['call_1', 'weather.forecast'],
      ['fc-1', 'weather.forecast'],
      ['call_3', 'weather.forecast'],
      ['call_4', 'no_such_tool'],
    ]);
    expect(finish.unified).toBe('tool_calls');
  });

  test.each<[string, unknown, unknown]>([
    ['nothing', undefined, {}],
    ['an object as text', '{"city":"Oslo"}', { city: 'Oslo' }],
    ['text that is none', '{"city', '{"city'],
    ['a list', ['Oslo'], '["Oslo"]'],
  ])('reads arguments that are %s', (_title, args, expected) => {
    expect(readParts(call({ args })).toolCalls).toMatchObject([{ arguments: expected }]);
  });

  test('gives arguments under the keys that the tool declares, and sends back those that the API knows', () => {
    const schema: JsonSchema = { type: 'object', properties: { 'filter[city]': { type: 'string' } } };
    const offer = sampleOffer(sampleTool('weather.forecast', { schema }));
    const args = { filter_city_: 'Oslo' };
    const response = { candidates: [{ content: { parts: [call({ args })] }, finishReason: 'STOP' }] };
    expect(fromResponse(response, { offer, endpoint })).toMatchObject({
      toolCalls: [{ arguments: { 'filter[city]': 'Oslo' } }],
      providerState: { state: { parts: [{ functionCall: { args } }] } },
    });
  });

  test('makes up no tool for a call without a name', () => {
    const { toolCalls, finish } = readParts({ functionCall: { args: { city: 'Oslo' } } });
    expect([toolCalls, finish.unified]).toEqual([[], 'malformed_call']);
  });

  test('keeps parts with signatures as they came, thoughts without left out', () => {
    const parts = [
      { text: 'Hm.', thought: true },
      { text: 'One', ...signed },
      { text: ' mo' },
      { text: 'ment.' },
      { ...call(), ...signed },
    ];
    expect(readParts(...parts).providerState).toEqual({
      api: 'google-gemini',
      state: { parts: [{ text: 'One', ...signed }, { text: ' moment.' }, { ...call(), ...signed }] },
    });
  });

  test('keeps what tools of the API itself did', () => {
    const parts = [
      { executableCode: { language: 'PYTHON', code: 'print(1)' } },
      { codeExecutionResult: { output: '1' } },
      { text: 'One.' },
    ];
    expect(readParts(...parts)).toMatchObject({ text: 'One.', toolCalls: [], providerState: { state: { parts } } });
  });

  test('keeps nothing of plain text', () => {
    expect(readParts({ text: 'Cold.' }, { text: '' })).not.toHaveProperty('providerState');
  });

  test('reads a question that was turned away as filtered', () => {
    expect(read({ promptFeedback: { blockReason: 'SAFETY' }, usageMetadata: { promptTokenCount: 4 } })).toEqual({
      text: '',
      toolCalls: [],
      finish: { unified: 'content_filter', raw: 'SAFETY' },
      usage: { inputTokens: 4, outputTokens: 0 },
    });
  });

  test('keeps the token by which a turn that the API broke off goes on', () => {
    const candidate = { content: { parts: [{ text: 'To be' }] }, finishReason: 'CONTINUATION', continuationToken: 'bmV4dA==' };
    expect(read({ candidates: [candidate] })).toMatchObject({
      finish: { unified: 'pause', raw: 'CONTINUATION' },
      providerState: { state: { continuationToken: 'bmV4dA==', parts: [{ text: 'To be' }] } },
    });
  });

  test.each([undefined, null, 'Hello.', [], {}, { candidates: [] }, { candidates: 'none' }, { promptFeedback: {} }])(
    'refuses %j',
    (broken) => {
      expect(() => read(broken)).toThrow(
        expect.objectContaining({
          code: 'model_unavailable',
          message: expect.stringMatching(
            /^Model "gemini-x" at http:\/\/localhost was expected to answer .*; received neither\. Check that/,
          ),
        }),
      );
    },
  );

  test.each([{}, { content: {} }, { content: { parts: 'none' } }, { content: { parts: [null, 'text', {}] } }])(
    'bears the candidate %j',
    (candidate) => {
      expect(read({ candidates: [candidate] })).toMatchObject({ text: '', toolCalls: [], finish: { unified: 'other', raw: '' } });
    },
  );
});
