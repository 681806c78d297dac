import { describe, expect, test } from '@jest/globals';
import { type Failure, type ModelRequest, ToolwrightError } from '@toolwright/contract';
import { type RawAnswer, serveRaw, toEventText } from '@toolwright/wire';
import { google } from '../src/model.js';
import { hasRecordings, type RecordedError, recordedErrors, recordingFolder } from './recordings.js';
import { sampleRequest } from './sample.js';

async function failureOf(answer: RawAnswer): Promise<Failure | undefined> {
  const server = await serveRaw(answer);
  const model = google({ model: 'gemini-x', apiKey: 'test-key', baseUrl: server.baseUrl });
  const readAll = async (request: ModelRequest) => {
    for await (const part of model.stream(request)) expect(part.type).not.toBe('finished');
  };
  const thrown: unknown = await readAll(sampleRequest()).catch((error: unknown) => error);
  await server.close();
  return thrown instanceof ToolwrightError ? thrown.failure : undefined;
}

const sayings = ({ body }: RecordedError) => expect.stringContaining(body.error.message.replace(/\.$/, ''));

describe('E5 errors that were recorded from Google', () => {
  if (!hasRecordings) test.skip(`need ${recordingFolder.pathname}, which is not there`, () => expect(hasRecordings).toBe(true));

  for (const recording of recordedErrors) {
    const { id, body } = recording;

    test(`${id} as an answer keeps its message, and waits if it is told to`, async () => {
      const failure = await failureOf({ status: body.error.code, body });
      expect(failure).toMatchObject({ status: body.error.code, message: sayings(recording) });
      expect(failure?.retryAfterMs !== undefined).toBe(JSON.stringify(body).includes('retryDelay'));
    });

    test(`${id} as an event in a stream is the same failure`, async () => {
      const { cause: _one, ...answered } = { ...(await failureOf({ status: body.error.code, body })) };
      const { cause: _other, ...streamed } = { ...(await failureOf({ chunks: [toEventText({ data: body })] })) };
      const withoutAddress = ({ message = '', ...rest }: Partial<Failure>) => ({ ...rest, message: message.replace(/http:\S+/, '') });
      expect(withoutAddress(streamed)).toEqual(withoutAddress(answered));
    });
  }
});
