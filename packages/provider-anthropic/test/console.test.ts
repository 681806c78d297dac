import { expect, jest, test } from '@jest/globals';
import { sampleRequest, serveRaw } from '@toolwright/wire';
import { anthropic } from '../src/model.js';

test('E3 garbage in a stream is told by an error, and nothing of it on the console', async () => {
  // Before any client is made: the SDK keeps the functions of the console.
  const print = jest.spyOn(console, 'error').mockReturnValue();
  const server = await serveRaw({ chunks: ['event: message_start\ndata: {"type":\n\n'] });
  try {
    const stream = anthropic({ model: 'claude-x', apiKey: 'test-key', baseUrl: server.baseUrl }).stream(sampleRequest());
    await expect(stream[Symbol.asyncIterator]().next()).rejects.toMatchObject({ code: 'model_unavailable' });
  } finally {
    await server.close();
  }
  expect(print).not.toHaveBeenCalled();
});
