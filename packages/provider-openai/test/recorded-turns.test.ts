import { afterEach, describe, expect, test } from '@jest/globals';
import type { ModelResponse } from '@toolwright/contract';
import { SeededRandom } from '@toolwright/testkit';
import { serveRaw, type WireServer } from '@toolwright/wire';
import { openai } from '../src/model.js';
import { readTurn } from './read-turn.js';
import { type ExpectedTurn, type RecordedResponse, type RecordedStream, readRecordings, recordingPath } from './recordings.js';
import { sampleRequest } from './sample.js';

const seeds = [1, 2, 3];
let server: WireServer;

afterEach(() => server?.close());

function connect(api: 'chat' | 'responses') {
  return openai({ model: 'gpt-x', apiKey: 'test-key', baseUrl: server.baseUrl, api });
}

function expectTurn({ text, toolCalls, finish }: ModelResponse, expected: ExpectedTurn): void {
  const calls = toolCalls.map(({ name, arguments: args }) => ({ name, args }));
  expect({ text, calls, finish: finish.raw }).toEqual({
    text: expected.text,
    calls: expected.tool_calls.map(({ name, args }) => ({ name, args })),
    finish: expected.finish,
  });
}

/** Cuts the stream before about every fortieth byte, also in the middle of frames and characters. */
function randomBorders(byteLength: number, seed: number): readonly number[] {
  const random = new SeededRandom(seed);
  return Array.from({ length: byteLength }, (_, offset) => offset).filter(() => random.next() < 1 / 40);
}

describe.each(['chat', 'responses'] as const)('E1 recorded answers of the %s API, through the real SDK:', (api) => {
  const responses = readRecordings<RecordedResponse>('responses.dev.jsonl', api);
  const streams = readRecordings<RecordedStream>('streams.dev.jsonl', api);
  if (responses.length === 0) {
    test.skip(`need ${recordingPath}, which is not there`, () => expect(responses).not.toEqual([]));
    return;
  }

  test.each(responses)('$id is read as it was meant', async ({ body, expected }) => {
    server = await serveRaw({ body });
    expectTurn(await connect(api).generate(sampleRequest()), expected);
  });

  test.each(streams)('E3 $id is read as it was meant, wherever its bytes are divided', async ({ transport, chunks, expected }) => {
    const text = transport === 'json-lines' ? chunks.map((chunk) => `data: ${chunk}\n\n`).join('') : chunks.join('');
    for (const seed of seeds) {
      server = await serveRaw({ chunks: [text], split: { atBytes: randomBorders(Buffer.byteLength(text), seed) } });
      expectTurn(await readTurn(connect(api).stream(sampleRequest())), expected);
      await server.close();
    }
  });
});
