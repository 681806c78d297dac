import { describe, expect, test } from '@jest/globals';
import { loadRecordings, type RecordedStream, replayStream, toExpectedReading, toReading } from '@toolwright/wire';
import { anthropic } from '../src/model.js';

const recordings = loadRecordings('anthropic');
const createModel = (baseUrl: string) => anthropic({ model: 'claude-x', apiKey: 'test-key', baseUrl });

describe('E3 streams that were recorded from the Messages API', () => {
  if (recordings.kind === 'absent') {
    test.skip(`need ${recordings.path}, which is not there`, () => expect(recordings.kind).toBe('loaded'));
    return;
  }
  const isOneMessage = ({ tags }: RecordedStream) => !tags.includes('several_message_start');

  describe.each(recordings.streams.filter(isOneMessage))('$id', (recording) => {
    test.each([1, 2, 3])('is read as it was meant, torn at random bytes with seed %i', async (seed) => {
      const { expected } = recording;
      const response = await replayStream(recording, { seed, createModel });
      expect(toReading(response)).toEqual(toExpectedReading(expected));
      expect(response.toolCalls.map(({ id }) => id)).toEqual(expected.tool_calls.map(({ id }) => id));
    });
  });

  test.each(recordings.streams.filter((row) => !isOneMessage(row)))(
    '$id, several messages in a row, gives the first of them as the turn',
    async (recording) => {
      const response = await replayStream(recording, { seed: 1, createModel });
      expect(response.finish).toEqual({ unified: 'tool_calls', raw: 'tool_use' });
      expect(response.toolCalls.length).toBeGreaterThan(0);
    },
  );
});
