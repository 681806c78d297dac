import { describe, expect, test } from '@jest/globals';
import type { ModelResponse } from '@toolwright/contract';
import { SeededRandom } from '@toolwright/testkit';
import { serveRaw, toEventText } from '@toolwright/wire';
import { google } from '../src/model.js';
import { hasRecordings, type RecordedStream, recordedStreams, recordingFolder } from './recordings.js';
import { sampleRequest } from './sample.js';

const borderCount = 25;

function toBytes({ transport, chunks }: RecordedStream): Buffer {
  return Buffer.from(chunks.map((chunk) => (transport === 'json-lines' ? toEventText({ data: chunk }) : chunk)).join(''));
}

async function read(recording: RecordedStream, random: SeededRandom): Promise<ModelResponse | undefined> {
  const bytes = toBytes(recording);
  const atBytes = Array.from({ length: borderCount }, () => Math.floor(random.next() * bytes.length)).sort((one, other) => one - other);
  const server = await serveRaw({ chunks: [bytes], split: { atBytes } });
  try {
    let response: ModelResponse | undefined;
    const model = google({ model: 'gemini-x', apiKey: 'test-key', baseUrl: server.baseUrl });
    for await (const part of model.stream(sampleRequest())) if (part.type === 'finished') response = part.response;
    return response;
  } finally {
    await server.close();
  }
}

describe('E3 streams that were recorded from Gemini', () => {
  if (!hasRecordings) test.skip(`need ${recordingFolder.pathname}, which is not there`, () => expect(hasRecordings).toBe(true));

  const isPartial = ({ tags }: RecordedStream) => tags.includes('partial_args');

  for (const recording of recordedStreams.filter((row) => !isPartial(row))) {
    test.each([1, 2, 3])(`${recording.id} is read as it was meant, torn at random bytes with seed %i`, async (seed) => {
      const { text, finish, tool_calls: calls } = recording.expected;
      const response = await read(recording, new SeededRandom(seed));
      expect(response).toMatchObject({ text, finish: { raw: finish ?? '' } });
      expect(response?.toolCalls.map(({ name, arguments: given }) => ({ name, args: given }))).toEqual(
        calls.map(({ name, args }) => ({ name, args })),
      );
    });
  }

  for (const recording of recordedStreams.filter(isPartial)) {
    test.each([1, 2, 3])(`${recording.id}, arguments in pieces, gives each call its own, torn with seed %i`, async (seed) => {
      const response = await read(recording, new SeededRandom(seed));
      expect(response?.finish).toEqual({ unified: 'tool_calls', raw: recording.expected.finish });
      const names = response?.toolCalls.map(({ name }) => name);
      expect(names).toEqual(expect.arrayContaining(recording.expected.tool_calls.map(({ name }) => name)));
      for (const { arguments: given } of response?.toolCalls ?? []) expect(typeof given).toBe('object');
    });
  }
});
