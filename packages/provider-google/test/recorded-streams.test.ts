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
import { google } from '../src/model.js';

const recordings = loadRecordings('gemini');

async function read(recording: RecordedStream, seed: number): Promise<ModelResponse> {
  const server = await serveRaw(tornStream(recording, seed));
  try {
    return await readTurn(google({ model: 'gemini-x', apiKey: 'test-key', baseUrl: server.baseUrl }).stream(sampleRequest()));
  } finally {
    await server.close();
  }
}

describe('E3 streams that were recorded from Gemini', () => {
  if (recordings.kind === 'absent') {
    test.skip(`need ${recordings.path}, which is not there`, () => expect(recordings.kind).toBe('loaded'));
    return;
  }
  const isPartial = ({ tags }: RecordedStream) => tags.includes('partial_args');

  describe.each(recordings.streams.filter((row) => !isPartial(row)))('$id', (recording) => {
    test.each([1, 2, 3])('is read as it was meant, torn at random bytes with seed %i', async (seed) => {
      expect(toReading(await read(recording, seed))).toEqual(toExpectedReading(recording.expected));
    });
  });

  describe.each(recordings.streams.filter(isPartial))('$id, arguments in pieces,', (recording) => {
    test.each([1, 2, 3])('gives each call its own, torn at random bytes with seed %i', async (seed) => {
      const { toolCalls, finish } = await read(recording, seed);
      expect(finish).toEqual({ unified: 'tool_calls', raw: recording.expected.finish });
      expect(toolCalls.map(({ name }) => name)).toEqual(expect.arrayContaining(recording.expected.tool_calls.map(({ name }) => name)));
      for (const { arguments: given } of toolCalls) expect(typeof given).toBe('object');
    });
  });
});
