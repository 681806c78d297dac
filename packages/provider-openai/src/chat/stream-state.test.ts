import { describe, expect, test } from '@jest/globals';
import type { ModelStreamPart } from '@toolwright/contract';
import { sampleTool } from '@toolwright/wire';
import { sampleEndpoint, sampleOffer } from '../../test/sample-offer.js';
import { StreamState } from './stream-state.js';

const schema = { type: 'object', properties: { city: { type: 'string' } }, additionalProperties: false } as const;
const offer = sampleOffer(sampleTool('weather.forecast', { schema }));
const delta = (change: object, finish: string | null = null) => ({ choices: [{ index: 0, delta: change, finish_reason: finish }] });

function read(...chunks: readonly unknown[]): readonly ModelStreamPart[] {
  const state = new StreamState({ offer, endpoint: sampleEndpoint });
  return [...chunks.flatMap((chunk) => [...state.read(chunk)]), ...state.finish()];
}

const finishOf = (...chunks: readonly unknown[]) => read(...chunks).at(-1);

describe('E3 the state of a streamed chat completion', () => {
  test('passes text and reasoning on as they come', () => {
    expect(read(delta({ reasoning_content: 'Autumn.' }), delta({ content: 'Ra' }), delta({ content: 'in.' }, 'stop'))).toEqual([
      { type: 'reasoning', text: 'Autumn.' },
      { type: 'text', text: 'Ra' },
      { type: 'text', text: 'in.' },
      {
        type: 'finished',
        response: {
          text: 'Rain.',
          reasoning: 'Autumn.',
          toolCalls: [],
          finish: { unified: 'stop', raw: 'stop' },
          providerState: { api: 'openai-chat', state: { reasoning_content: 'Autumn.' } },
        },
      },
    ]);
  });

  test('passes on the bare text of a server that streams as the completions API did', () => {
    const bare = (text: string, finish: string | null = null) => ({ choices: [{ index: 0, text, finish_reason: finish }] });
    expect(read(bare('Ra'), bare('in.'), bare('', 'stop'))).toEqual([
      { type: 'text', text: 'Ra' },
      { type: 'text', text: 'in.' },
      { type: 'finished', response: { text: 'Rain.', toolCalls: [], finish: { unified: 'stop', raw: 'stop' } } },
    ]);
  });

  test('takes the usage from the chunk without choices', () => {
    const usage = { prompt_tokens: 7, completion_tokens: 3 };
    expect(finishOf({ id: 'c', model: 'm' }, delta({}, 'stop'), { choices: [], usage })).toMatchObject({
      response: { usage: { inputTokens: 7, outputTokens: 3 }, responseId: 'c', modelId: 'm' },
    });
  });

  test('drops the nulls of strict mode from calls', () => {
    const call = { index: 0, id: 'a', function: { name: 'weather__forecast', arguments: '{"city":null}' } };
    const parts = read(delta({ tool_calls: [call] }), delta({}, 'tool_calls'));
    const expected = { id: 'a', name: 'weather.forecast', arguments: {} };
    expect(parts).toContainEqual({ type: 'call-completed', index: 0, call: expected });
    expect(parts.at(-1)).toMatchObject({ response: { toolCalls: [expected], finish: { unified: 'tool_calls' } } });
  });

  test('reads the single call of older servers', () => {
    const chunks = [
      delta({ function_call: { name: 'clock', arguments: '' } }),
      delta({ function_call: { arguments: '{}' } }, 'function_call'),
    ];
    expect(finishOf(...chunks)).toMatchObject({ response: { toolCalls: [{ id: 'call_1', name: 'clock', arguments: {} }] } });
  });

  test('reads a refusal as text with a finish of its own', () => {
    expect(finishOf(delta({ refusal: 'No.' }), delta({}, 'stop'))).toMatchObject({
      response: { text: 'No.', finish: { unified: 'refusal' } },
    });
  });

  test('is no turn without a finish reason, nor with a call that has no name', () => {
    expect(() => read(delta({ content: 'Ra' }))).toThrow(expect.objectContaining({ code: 'model_unavailable' }));
    const nameless = delta({ tool_calls: [{ index: 0, id: 'a', function: { arguments: '{}' } }] }, 'tool_calls');
    expect(() => read(nameless)).toThrow(expect.objectContaining({ code: 'model_unavailable', message: expect.stringMatching(/a name/) }));
  });

  test.each([null, 'text', {}, { choices: 'none' }, { choices: [null] }])('passes over the chunk %j', (chunk) => {
    expect(read(chunk, delta({}, 'stop'))).toHaveLength(1);
  });
});
