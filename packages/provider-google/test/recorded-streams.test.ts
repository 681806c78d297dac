import { describe, expect, test } from '@jest/globals';
import { loadRecordings, type RecordedStream, replayStream, toExpectedReading, toReading } from '@toolwright/wire';
import { google } from '../src/model.js';

const recordings = loadRecordings('gemini');
const createModel = (baseUrl: string) => google({ model: 'gemini-x', apiKey: 'test-key', baseUrl });

describe('E3 streams that were recorded from Gemini', () => {
  if (recordings.kind === 'absent') {
    test.skip(`need ${recordings.path}, which is not there`, () => expect(recordings.kind).toBe('loaded'));
    return;
  }
  const isPartial = ({ tags }: RecordedStream) => tags.includes('partial_args');

  describe.each(recordings.streams.filter((row) => !isPartial(row)))('$id', (recording) => {
    test.each([1, 2, 3])('is read as it was meant, torn at random bytes with seed %i', async (seed) => {
      expect(toReading(await replayStream(recording, { seed, createModel }))).toEqual(toExpectedReading(recording.expected));
    });
  });

  describe.each(recordings.streams.filter(isPartial))('$id, arguments in pieces,', (recording) => {
    test.each([1, 2, 3])('gives each call its own, torn at random bytes with seed %i', async (seed) => {
      const { toolCalls, finish } = await replayStream(recording, { seed, createModel });
      expect(finish).toEqual({ unified: 'tool_calls', raw: recording.expected.finish });
      expect(toolCalls.map(({ name }) => name)).toEqual(expect.arrayContaining(recording.expected.tool_calls.map(({ name }) => name)));
      for (const { arguments: given } of toolCalls) expect(typeof given).toBe('object');
    });
  });
});
