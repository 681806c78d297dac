import { describe, expect, test } from '@jest/globals';
import { loadRecordings, replayReply, toExpectedReading, toReading } from '@toolwright/wire';
import { google } from '../src/model.js';

const recordings = loadRecordings('gemini');
const createModel = (baseUrl: string) => google({ model: 'gemini-x', apiKey: 'test-key', baseUrl });

describe('E1 replies that were recorded from Gemini', () => {
  if (recordings.kind === 'absent') {
    test.skip(`need ${recordings.path}, which is not there`, () => expect(recordings.kind).toBe('loaded'));
    return;
  }

  test.each(recordings.replies)('$id is read as it was meant', async (recording) => {
    expect(toReading(await replayReply(recording, createModel))).toEqual(toExpectedReading(recording.expected));
  });
});
