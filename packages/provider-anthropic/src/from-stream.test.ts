import { describe, expect, test } from '@jest/globals';
import type { ModelStreamPart } from '@toolwright/contract';
import { sampleTool } from '@toolwright/wire';
import { sampleOffer } from '../test/sample-offer.js';
import { fromStream } from './from-stream.js';

const context = {
  offer: sampleOffer(sampleTool('weather.forecast')),
  endpoint: { model: 'claude-x', baseUrl: 'http://localhost', apiKey: 'test-key' },
};
const call = { type: 'tool_use', id: 'a', name: 'weather__forecast', input: {} };

async function read(...events: readonly object[]): Promise<readonly ModelStreamPart[]> {
  const parts: ModelStreamPart[] = [];
  for await (const part of fromStream(yieldAll(events), context)) parts.push(part);
  return parts;
}

async function* yieldAll(events: readonly object[]): AsyncGenerator<object> {
  yield* events;
}

describe('E3 fromStream', () => {
  test('completes a call whose end the stream did not tell, before it finishes', async () => {
    const parts = await read({ type: 'content_block_start', index: 0, content_block: call }, { type: 'message_stop' });
    expect(parts.map(({ type }) => type)).toEqual(['call-started', 'call-completed', 'finished']);
    expect(parts.at(-1)).toMatchObject({ response: { toolCalls: [{ id: 'a', name: 'weather.forecast', arguments: {} }] } });
  });

  test('gives no turn of a stream that ends before the message does', async () => {
    await expect(read({ type: 'message_start', message: {} })).rejects.toMatchObject({ code: 'model_unavailable' });
  });
});
