import { describe, expect, test } from '@jest/globals';
import type { ModelResponse } from '@toolwright/contract';
import { SeededRandom } from '@toolwright/testkit';
import { serveRaw, toEventText } from '@toolwright/wire';
import { anthropic } from '../src/model.js';
import { hasRecordings, type RecordedStream, recordedStreams, recordingFolder } from './recordings.js';
import { sampleRequest } from './sample.js';

const borderCount = 25;

/** The real SDK goes by the names of events, which some recordings lack. */
function toBytes({ chunks }: RecordedStream): Buffer {
  const data = chunks.join('\n').match(/\{"type".*\}(?=\s*$)/gm) ?? [];
  return Buffer.from(data.map((text) => toEventText({ event: JSON.parse(text).type, data: text })).join(''));
}

async function read(recording: RecordedStream, random: SeededRandom): Promise<ModelResponse | undefined> {
  const bytes = toBytes(recording);
  const atBytes = Array.from({ length: borderCount }, () => Math.floor(random.next() * bytes.length)).sort((one, other) => one - other);
  const server = await serveRaw({ chunks: [bytes], split: { atBytes } });
  try {
    let response: ModelResponse | undefined;
    const model = anthropic({ model: 'claude-x', apiKey: 'test-key', baseUrl: server.baseUrl });
    for await (const part of model.stream(sampleRequest())) if (part.type === 'finished') response = part.response;
    return response;
  } finally {
    await server.close();
  }
}

describe('E3 streams that were recorded from the Messages API', () => {
  if (!hasRecordings) test.skip(`need ${recordingFolder.pathname}, which is not there`, () => expect(hasRecordings).toBe(true));

  const isOneMessage = ({ tags }: RecordedStream) => !tags.includes('several_message_start');

  for (const recording of recordedStreams.filter(isOneMessage)) {
    test.each([1, 2, 3])(`${recording.id} is read as it was meant, torn at random bytes with seed %i`, async (seed) => {
      const { text, finish, tool_calls: calls } = recording.expected;
      const response = await read(recording, new SeededRandom(seed));
      expect(response).toMatchObject({ text, finish: { raw: finish ?? '' } });
      expect(response?.toolCalls).toEqual(calls.map(({ id, name, args, raw_args }) => ({ id, name, arguments: args ?? raw_args })));
    });
  }

  for (const recording of recordedStreams.filter((row) => !isOneMessage(row))) {
    test(`${recording.id}, several messages in a row, gives the first of them as the turn`, async () => {
      const response = await read(recording, new SeededRandom(1));
      expect(response?.finish).toEqual({ unified: 'tool_calls', raw: 'tool_use' });
      expect(response?.toolCalls.length).toBeGreaterThan(0);
    });
  }
});
