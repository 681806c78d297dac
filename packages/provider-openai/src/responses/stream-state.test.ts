import { describe, expect, test } from '@jest/globals';
import type { ModelStreamPart } from '@toolwright/contract';
import { sampleTool } from '@toolwright/wire';
import { sampleEndpoint, sampleOffer } from '../../test/sample-offer.js';
import { StreamState } from './stream-state.js';

const schema = { type: 'object', properties: { city: { type: 'string' } }, additionalProperties: false } as const;
const offer = sampleOffer(sampleTool('weather.forecast', { schema }));
const completed = { type: 'response.completed', response: { id: 'resp_1', model: 'gpt-x', status: 'completed', output: [] } };
const message = (text: string) => ({ id: 'msg_1', type: 'message', role: 'assistant', content: [{ type: 'output_text', text }] });
const call = { id: 'fc_1', type: 'function_call', call_id: 'a', name: 'weather__forecast', arguments: '{"city":null}' };

function read(...events: readonly object[]): readonly ModelStreamPart[] {
  const state = new StreamState({ offer, endpoint: sampleEndpoint });
  return [...events.flatMap((event) => [...state.read(event)]), ...state.finish()];
}

const textOf = (...events: readonly object[]) => read(...events).map((part) => (part.type === 'text' ? part.text : ''));

describe('E3 the state of a streamed response', () => {
  test('passes text on as it comes, and takes the rest from the events at the end', () => {
    expect(
      read(
        { type: 'response.output_text.delta', output_index: 0, content_index: 0, delta: 'Ra' },
        { type: 'response.output_item.done', output_index: 0, item: message('Rain.') },
        completed,
      ),
    ).toEqual([
      { type: 'text', text: 'Ra' },
      { type: 'text', text: 'in.' },
      {
        type: 'finished',
        response: {
          text: 'Rain.',
          toolCalls: [],
          finish: { unified: 'stop', raw: 'completed' },
          modelId: 'gpt-x',
          responseId: 'resp_1',
        },
      },
    ]);
  });

  test('gives a message that came only whole', () => {
    expect(textOf({ type: 'response.output_item.done', output_index: 0, item: message('Rain.') }, completed)).toContain('Rain.');
  });

  test('separates two thoughts, of one summary or of two', () => {
    const thought = (index: number, summary: number, delta: string) => ({
      ...{ type: 'response.reasoning_summary_text.delta', output_index: index, summary_index: summary, delta },
    });
    const parts = read(thought(0, 0, 'First.'), thought(0, 1, 'Second.'), thought(1, 0, 'Third.'), completed);
    expect(parts.at(-1)).toMatchObject({ response: { reasoning: 'First.\n\nSecond.\n\nThird.' } });
  });

  test('shows the pieces of a call, and drops the nulls of strict mode when it is complete', () => {
    const parts = read(
      { type: 'response.output_item.added', output_index: 0, item: { ...call, arguments: '' } },
      { type: 'response.function_call_arguments.delta', output_index: 0, delta: '{"city":null}' },
      { type: 'response.output_item.done', output_index: 0, item: call },
      completed,
    );
    const expected = { id: 'a', name: 'weather.forecast', arguments: {} };
    expect(parts.slice(0, 3)).toEqual([
      { type: 'call-started', index: 0, id: 'a', name: 'weather.forecast' },
      { type: 'call-arguments', index: 0, text: '{"city":null}' },
      { type: 'call-completed', index: 0, call: expected },
    ]);
    expect(parts.at(-1)).toMatchObject({ response: { toolCalls: [expected], finish: { unified: 'tool_calls' } } });
  });

  test('completes a call whose item is never finished', () => {
    const parts = read({ type: 'response.output_item.added', output_index: 0, item: { ...call, arguments: '' } }, completed);
    expect(parts.at(-1)).toMatchObject({ response: { toolCalls: [{ id: 'a', arguments: {} }] } });
  });

  test('keeps two responses of one stream apart', () => {
    const response = (text: string) => [
      { type: 'response.created' },
      { type: 'response.output_text.delta', output_index: 0, delta: text },
      completed,
    ];
    expect(textOf(...response('One.'), ...response('Two.')).join('')).toBe('One.Two.');
  });

  test('takes the status from the event where the response leaves it out', () => {
    const cut = { type: 'response.incomplete', response: { incomplete_details: { reason: 'max_output_tokens' } } };
    expect(read(cut).at(-1)).toMatchObject({ response: { finish: { unified: 'length', raw: 'incomplete:max_output_tokens' } } });
  });

  test.each([{ type: 'response.output_text.delta' }, { type: 'response.output_item.done', item: null }, { type: 'response.audio.delta' }])(
    'passes over %j',
    (event) => {
      expect(read(event, completed)).toHaveLength(1);
    },
  );

  test.each([
    { type: 'error', code: 'rate_limit_exceeded', message: 'Slow down.' },
    { type: 'response.failed', response: { error: { code: 'rate_limit_exceeded', message: 'Slow down.' } } },
  ])('throws the failure that the event $type reports', (event) => {
    expect(() => read(event)).toThrow(expect.objectContaining({ code: 'rate_limit_exceeded', message: 'Slow down.' }));
  });

  test('is no turn before it is completed, nor with a call that has no name', () => {
    expect(() => read({ type: 'response.created' })).toThrow(expect.objectContaining({ code: 'model_unavailable' }));
    const nameless = { type: 'response.output_item.done', output_index: 0, item: { ...call, name: '' } };
    expect(() => read(nameless, completed)).toThrow(expect.objectContaining({ code: 'model_unavailable' }));
  });
});
