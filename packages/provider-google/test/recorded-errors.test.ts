import { describe, expect, test } from '@jest/globals';
import type { Failure } from '@toolwright/contract';
import {
  failureOf,
  loadRecordings,
  type RawAnswer,
  type RecordedRefusal,
  readTurn,
  sampleRequest,
  serveRaw,
  toEventText,
} from '@toolwright/wire';
import { google } from '../src/model.js';

const recordings = loadRecordings('gemini');

async function failureBy(answer: RawAnswer): Promise<Failure> {
  const server = await serveRaw(answer);
  const model = google({ model: 'gemini-x', apiKey: 'test-key', baseUrl: server.baseUrl });
  try {
    return await failureOf(readTurn(model.stream(sampleRequest())));
  } finally {
    await server.close();
  }
}

/** Some were recorded without the HTTP status around them; the body repeats it. */
function readError({ body }: RecordedRefusal) {
  // Google's shape of an error.
  const { error } = body as { readonly error: { readonly code: number; readonly message: string } };
  return { status: error.code, message: error.message.replace(/\.$/, '') };
}

describe('E5 errors that were recorded from Google', () => {
  if (recordings.kind === 'absent') {
    test.skip(`need ${recordings.path}, which is not there`, () => expect(recordings.kind).toBe('loaded'));
    return;
  }

  test.each(recordings.refusals)('$id as an answer keeps its message, and waits if it is told to', async (refusal) => {
    const { body } = refusal;
    const { status, message } = readError(refusal);
    const failure = await failureBy({ status, body });
    expect(failure).toMatchObject({ status, message: expect.stringContaining(message) });
    expect(failure.retryAfterMs !== undefined).toBe(JSON.stringify(body).includes('retryDelay'));
  });

  test.each(recordings.refusals)('$id as an event in a stream is the same failure', async (refusal) => {
    const { body } = refusal;
    const { cause: _one, ...answered } = await failureBy({ status: readError(refusal).status, body });
    const { cause: _other, ...streamed } = await failureBy({ chunks: [toEventText({ data: body })] });
    const withoutAddress = ({ message = '', ...rest }: Partial<Failure>) => ({ ...rest, message: message.replace(/http:\S+/, '') });
    expect(withoutAddress(streamed)).toEqual(withoutAddress(answered));
  });
});
