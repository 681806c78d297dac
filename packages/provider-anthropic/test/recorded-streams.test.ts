import { describe, expect, test } from '@jest/globals';
import type { ModelResponse } from '@toolwright/contract';
import {
  loadRecordings,
  type RecordedStream,
  readTurn,
  sampleRequest,
  serveRaw,
  toExpectedReading,
  toReading,
  tornStream,
} from '@toolwright/wire';
import { anthropic } from '../src/model.js';

const recordings = loadRecordings('anthropic');

async function read(recording: RecordedStream, seed: number): Promise<ModelResponse> {
  const server = await serveRaw(tornStream(recording, seed));
  try {
    return await readTurn(anthropic({ model: 'claude-x', apiKey: 'test-key', baseUrl: server.baseUrl }).stream(sampleRequest()));
  } finally {
    await server.close();
  }
}

describe('E3 streams that were recorded from the Messages API', () => {
  if (recordings.kind === 'absent') {
    test.skip(`need ${recordings.path}, which is not there`, () => expect(recordings.kind).toBe('loaded'));
    return;
  }
  const isOneMessage = ({ tags }: RecordedStream) => !tags.includes('several_message_start');

  describe.each(recordings.streams.filter(isOneMessage))('$id', (recording) => {
    test.each([1, 2, 3])('is read as it was meant, torn at random bytes with seed %i', async (seed) => {
      const { expected } = recording;
      const response = await read(recording, seed);
      expect(toReading(response)).toEqual(toExpectedReading(expected));
      expect(response.toolCalls.map(({ id }) => id)).toEqual(expected.tool_calls.map(({ id }) => id));
    });
  });

  test.each(recordings.streams.filter((row) => !isOneMessage(row)))(
    '$id, several messages in a row, gives the first of them as the turn',
    async (recording) => {
      const response = await read(recording, 1);
      expect(response.finish).toEqual({ unified: 'tool_calls', raw: 'tool_use' });
      expect(response.toolCalls.length).toBeGreaterThan(0);
    },
  );
});
