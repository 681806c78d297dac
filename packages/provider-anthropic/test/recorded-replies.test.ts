import { describe, expect, test } from '@jest/globals';
import { loadRecordings, toExpectedReading, toReading } from '@toolwright/wire';
import { fromResponse } from '../src/from-response.js';
import { sampleOffer } from './sample-offer.js';

const context = { offer: sampleOffer(), endpoint: { model: 'claude-x', baseUrl: 'http://localhost', apiKey: 'test-key' } };
const recordings = loadRecordings('anthropic');

describe('E1 replies that were recorded from the Messages API', () => {
  if (recordings.kind === 'absent') {
    test.skip(`need ${recordings.path}, which is not there`, () => expect(recordings.kind).toBe('loaded'));
    return;
  }

  test.each(recordings.replies)('$id is read as it was meant', ({ body, expected }) => {
    const response = fromResponse(body, context);
    expect(toReading(response)).toEqual(toExpectedReading(expected));
    expect(response.toolCalls.map(({ id }) => id)).toEqual(expected.tool_calls.map(({ id }) => id));
  });
});
