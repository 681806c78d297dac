import { describe, expect, jest, test } from '@jest/globals';
import type { ModelResponse } from './model-response.js';
import type { ModelStreamPart } from './model-stream-part.js';
import { streamResponse, toStreamParts } from './stream-response.js';

async function collect(stream: AsyncIterable<ModelStreamPart>): Promise<readonly ModelStreamPart[]> {
  const parts: ModelStreamPart[] = [];
  for await (const part of stream) parts.push(part);
  return parts;
}

const finish = { unified: 'stop', raw: 'end' } as const;

describe('E3 the stream of a finished turn', () => {
  test('shows reasoning, text and each call in this order, and the whole turn last', () => {
    const response: ModelResponse = {
      reasoning: 'Ask both.',
      text: 'I look it up.',
      toolCalls: [
        { id: 'a', name: 'weather.current', arguments: { city: 'Oslo' } },
        { id: 'b', name: 'weather.current', arguments: '{"ci' },
      ],
      finish,
    };
    expect(toStreamParts(response)).toEqual([
      { type: 'reasoning', text: 'Ask both.' },
      { type: 'text', text: 'I look it up.' },
      { type: 'call-started', index: 0, id: 'a', name: 'weather.current' },
      { type: 'call-arguments', index: 0, text: '{"city":"Oslo"}' },
      { type: 'call-completed', index: 0, call: response.toolCalls[0] },
      { type: 'call-started', index: 1, id: 'b', name: 'weather.current' },
      { type: 'call-arguments', index: 1, text: '{"ci' },
      { type: 'call-completed', index: 1, call: response.toolCalls[1] },
      { type: 'finished', response },
    ]);
  });

  test('is one part long when the turn is empty', () => {
    const response: ModelResponse = { text: '', toolCalls: [], finish };
    expect(toStreamParts(response)).toEqual([{ type: 'finished', response }]);
  });

  test('asks the model only when it is read', async () => {
    const response: ModelResponse = { text: 'Rain.', toolCalls: [], finish };
    const generate = jest.fn(async () => response);
    const stream = streamResponse(generate);
    expect(generate).not.toHaveBeenCalled();
    expect(await collect(stream)).toEqual(toStreamParts(response));
    expect(generate).toHaveBeenCalledTimes(1);
  });

  test('throws what the model throws', async () => {
    const stream = streamResponse(() => Promise.reject(new TypeError('down')));
    await expect(collect(stream)).rejects.toThrow('down');
  });
});
