import { describe, expect, test } from '@jest/globals';
import { fromResponse } from '../src/from-response.js';
import { hasRecordings, recordedReplies, recordingFolder } from './recordings.js';
import { sampleOffer } from './sample.js';

const context = { offer: sampleOffer(), endpoint: { model: 'claude-x', baseUrl: 'http://localhost', apiKey: 'test-key' } };

describe('E1 replies that were recorded from the Messages API', () => {
  if (!hasRecordings) test.skip(`need ${recordingFolder.pathname}, which is not there`, () => expect(hasRecordings).toBe(true));

  for (const { id, body, expected } of recordedReplies) {
    test(`${id} is read as it was meant`, () => {
      const { text, toolCalls, finish } = fromResponse(body, context);
      expect({ text, finish: finish.raw }).toEqual({ text: expected.text, finish: expected.finish });
      expect(toolCalls).toEqual(expected.tool_calls.map((call) => ({ id: call.id, name: call.name, arguments: call.args })));
    });
  }
});
