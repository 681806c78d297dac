import { describe, expect, test } from '@jest/globals';
import { sampleTool } from '@toolwright/wire';
import { sampleOffer } from '../test/sample-offer.js';
import { fromResponse } from './from-response.js';

const endpoint = { model: 'claude-x', baseUrl: 'http://localhost', apiKey: 'hunter2hunter2' };
const read = (reply: unknown) => fromResponse(reply, { offer: sampleOffer(sampleTool('weather.forecast')), endpoint });
const text = (said: string) => ({ type: 'text', text: said });
const call = (change: object = {}) => ({ type: 'tool_use', id: 'a', name: 'weather__forecast', input: {}, ...change });
const readCalls = (...content: readonly unknown[]) => read({ content, stop_reason: 'tool_use' }).toolCalls;

describe('E1 fromResponse', () => {
  test('reads text, reasoning, model and id', () => {
    const thinking = { type: 'thinking', thinking: 'Hm.', signature: 'c2ln' };
    const content = [thinking, text('Co'), { type: 'web_search_tool_result', text: 'found' }, text('ld.')];
    expect(read({ id: 'msg_1', model: 'claude-x-20261021', content, stop_reason: 'end_turn' })).toEqual({
      text: 'Cold.',
      reasoning: 'Hm.',
      toolCalls: [],
      finish: { unified: 'stop', raw: 'end_turn' },
      providerState: { api: 'anthropic-messages', state: content },
      modelId: 'claude-x-20261021',
      responseId: 'msg_1',
    });
  });

  test('reads calls by our names, and an invented name as it is', () => {
    expect(readCalls(call({ input: { city: 'Oslo' } }), call({ id: 'b', name: 'no_such_tool', input: '{"a' }))).toEqual([
      { id: 'a', name: 'weather.forecast', arguments: { city: 'Oslo' } },
      { id: 'b', name: 'no_such_tool', arguments: '{"a' },
    ]);
  });

  test('gives a call whose id is missing or taken one of its own, in what is kept too', () => {
    const content = [call(), call(), call({ id: undefined }), { type: 'redacted_thinking', data: 'x' }];
    const { toolCalls, providerState } = read({ content, stop_reason: 'tool_use' });
    expect(toolCalls.map(({ id }) => id)).toEqual(['a', 'call_2', 'call_3']);
    expect(providerState?.state).toMatchObject([{ id: 'a' }, { id: 'call_2' }, { id: 'call_3' }, {}]);
  });

  test('takes the calls of tools at the vendor for no calls of ours', () => {
    expect(
      readCalls({ type: 'server_tool_use', id: 's', name: 'web_search', input: {} }, { type: 'mcp_tool_use', id: 'm', name: 'x' }),
    ).toEqual([]);
  });

  test.each([
    undefined,
    null,
    '<html>hunter2hunter2</html>',
    {},
    { content: 'Hello.' },
    { content: [null] },
    { content: [call({ name: '' })] },
  ])('refuses %j, quoting it without the key', (reply) => {
    expect(() => read(reply)).toThrow(
      expect.objectContaining({
        code: 'model_unavailable',
        message: expect.stringMatching(/^Model "claude-x" at .* received: (?!.*hunter2hunter2)/),
      }),
    );
  });
});
