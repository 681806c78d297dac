import { describe, expect, test } from '@jest/globals';
import { loadRecordings, replayReply, replayStream, toExpectedReading, toReading } from '@toolwright/wire';
import { openai } from '../src/model.js';
import { findBareText, findContradictedText } from './recorded-text.js';

/** Rows of which no more is expected than that they do no harm. */
const doubtful = ['unparsable_chunk', 'tool_call_without_name', 'invalid_json_args', 'error'];

describe.each(['chat', 'responses'] as const)('E1 recorded answers of the %s API, through the real SDK:', (api) => {
  const recordings = loadRecordings(`openai-${api}`);
  if (recordings.kind === 'absent') {
    test.skip(`need ${recordings.path}, which is not there`, () => expect(recordings.kind).toBe('loaded'));
    return;
  }
  const createModel = (baseUrl: string) => openai({ model: 'gpt-x', apiKey: 'test-key', baseUrl, api });
  const isClear = ({ tags }: { readonly tags: readonly string[] }) => !tags.some((tag) => doubtful.includes(tag));

  test.each(recordings.replies.filter(isClear))('$id is read as it was meant', async (recording) => {
    const { expected } = recording;
    const text = findBareText(recording) ?? expected.text;
    expect(toReading(await replayReply(recording, createModel))).toEqual(toExpectedReading({ ...expected, text }));
  });

  describe.each(recordings.streams.filter(isClear))('E3 $id', (recording) => {
    test.each([1, 2, 3])('is read as it was meant, torn at random bytes with seed %i', async (seed) => {
      const { expected } = recording;
      const text = findContradictedText(recording) ?? expected.text;
      expect(toReading(await replayStream(recording, { seed, createModel }))).toEqual(toExpectedReading({ ...expected, text }));
    });
  });
});
