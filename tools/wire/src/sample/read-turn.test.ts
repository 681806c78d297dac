import { describe, expect, test } from '@jest/globals';
import type { ModelResponse, ModelStreamPart } from '@toolwright/contract';
import { readTurn } from './read-turn.js';

const response: ModelResponse = { text: 'Cold.', toolCalls: [], finish: { unified: 'stop', raw: 'stop' } };

async function* stream(...parts: readonly ModelStreamPart[]): AsyncGenerator<ModelStreamPart> {
  yield* parts;
}

describe('E3 readTurn', () => {
  test('gives the response at the end', async () => {
    expect(await readTurn(stream({ type: 'text', text: 'Cold.' }, { type: 'finished', response }))).toBe(response);
  });

  test('accepts no stream that goes on after its end or has none', async () => {
    await expect(readTurn(stream({ type: 'finished', response }, { type: 'text', text: '!' }))).rejects.toThrow('received text');
    await expect(readTurn(stream())).rejects.toThrow('received nothing');
  });
});
