import { describe, expect, test } from '@jest/globals';
import { serveRaw } from '@toolwright/wire';
import { google } from '../src/model.js';
import { hasRecordings, recordedReplies, recordingFolder } from './recordings.js';
import { sampleRequest } from './sample.js';

describe('E1 replies that were recorded from Gemini', () => {
  if (!hasRecordings) test.skip(`need ${recordingFolder.pathname}, which is not there`, () => expect(hasRecordings).toBe(true));

  for (const { id, body, expected } of recordedReplies) {
    test(`${id} is read as it was meant`, async () => {
      const server = await serveRaw({ body });
      try {
        const model = google({ model: 'gemini-x', apiKey: 'test-key', baseUrl: server.baseUrl });
        const { text, finish, toolCalls } = await model.generate(sampleRequest());
        expect({ text, finish: finish.raw }).toEqual({ text: expected.text, finish: expected.finish ?? '' });
        expect(toolCalls.map(({ name, arguments: given }) => ({ name, args: given }))).toEqual(
          expected.tool_calls.map(({ name, args }) => ({ name, args })),
        );
      } finally {
        await server.close();
      }
    });
  }
});
