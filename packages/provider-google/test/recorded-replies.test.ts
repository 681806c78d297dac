import { describe, expect, test } from '@jest/globals';
import { loadRecordings, sampleRequest, serveRaw, toExpectedReading, toReading } from '@toolwright/wire';
import { google } from '../src/model.js';

const recordings = loadRecordings('gemini');

describe('E1 replies that were recorded from Gemini', () => {
  if (recordings.kind === 'absent') {
    test.skip(`need ${recordings.path}, which is not there`, () => expect(recordings.kind).toBe('loaded'));
    return;
  }

  test.each(recordings.replies)('$id is read as it was meant', async ({ body, expected }) => {
    const server = await serveRaw({ body });
    try {
      const model = google({ model: 'gemini-x', apiKey: 'test-key', baseUrl: server.baseUrl });
      expect(toReading(await model.generate(sampleRequest()))).toEqual(toExpectedReading(expected));
    } finally {
      await server.close();
    }
  });
});
