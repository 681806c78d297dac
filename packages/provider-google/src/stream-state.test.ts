import { describe, expect, test } from '@jest/globals';
import { sampleTool } from '@toolwright/wire';
import { sampleOffer } from '../test/sample-offer.js';
import { StreamState } from './stream-state.js';

const chunkOf = (...parts: readonly object[]) => ({ candidates: [{ content: { role: 'model', parts } }] });
const last = { candidates: [{ content: { parts: [{ text: '' }] }, finishReason: 'STOP' }], usageMetadata: { promptTokenCount: 3 } };
const begin = { functionCall: { name: 'weather__forecast', willContinue: true }, thoughtSignature: 'c2lnbmVk' };
const piece = (stringValue: string) => ({
  functionCall: { partialArgs: [{ jsonPath: '$.city', stringValue, willContinue: true }], willContinue: true },
});

function read(...chunks: readonly unknown[]) {
  const state = new StreamState(sampleOffer(sampleTool('weather.forecast')));
  const parts = [...chunks.flatMap((chunk) => state.accept(chunk)), ...state.end()];
  return { parts, state, response: state.toResponse() };
}

describe('E3 StreamState', () => {
  test('gives text, thoughts and whole calls as they come', () => {
    const { parts, response } = read(
      chunkOf({ text: 'Hm.', thought: true }),
      chunkOf({ text: 'One' }),
      chunkOf({ text: ' moment.' }, { functionCall: { name: 'weather__forecast', args: { city: 'Oslo' } } }),
      last,
    );
    const call = { id: 'call_1', name: 'weather.forecast', arguments: { city: 'Oslo' } };
    expect(parts).toEqual([
      { type: 'reasoning', text: 'Hm.' },
      { type: 'text', text: 'One' },
      { type: 'text', text: ' moment.' },
      { type: 'call-started', index: 0, id: 'call_1', name: 'weather.forecast' },
      { type: 'call-arguments', index: 0, text: '{"city":"Oslo"}' },
      { type: 'call-completed', index: 0, call },
    ]);
    expect(response).toMatchObject({ text: 'One moment.', reasoning: 'Hm.', toolCalls: [call], usage: { inputTokens: 3 } });
  });

  test('puts arguments together that come value by value, and sends the call back whole', () => {
    const { parts, response } = read(chunkOf(begin), chunkOf(piece('Os')), chunkOf(piece('lo')), chunkOf({ functionCall: {} }), last);
    expect(parts.map(({ type }) => type)).toEqual(['call-started', 'call-arguments', 'call-completed']);
    expect(response).toMatchObject({
      toolCalls: [{ name: 'weather.forecast', arguments: { city: 'Oslo' } }],
      finish: { unified: 'tool_calls' },
      providerState: {
        state: { parts: [{ functionCall: { name: 'weather__forecast', args: { city: 'Oslo' } }, thoughtSignature: 'c2lnbmVk' }] },
      },
    });
    expect(JSON.stringify(response.providerState)).not.toContain('willContinue');
  });

  test.each<[string, readonly unknown[]]>([
    ['the end', []],
    ['the next call', [chunkOf({ functionCall: { name: 'clock__now', args: {} } })]],
  ])('leaves arguments that %s cut off unreadable, so that nobody runs them', (_title, after) => {
    const { response } = read(chunkOf(begin), chunkOf(piece('Os')), ...after, last);
    expect(response.toolCalls[0]).toEqual({ id: 'call_1', name: 'weather.forecast', arguments: '{"city":"Os"' });
    expect(response.toolCalls).toHaveLength(1 + after.length);
  });

  test('puts pieces of text together for the way back, but never one with a signature', () => {
    const { response } = read(chunkOf({ text: 'Co' }), chunkOf({ text: 'ld' }), chunkOf({ text: '', thoughtSignature: 'c2lnbmVk' }), last);
    expect(response.providerState?.state).toEqual({ parts: [{ text: 'Cold' }, { text: '', thoughtSignature: 'c2lnbmVk' }] });
  });

  test('takes an empty piece after a whole call for nothing', () => {
    const call = { functionCall: { name: 'weather__forecast', args: {} } };
    expect(read(chunkOf(call), chunkOf({ functionCall: {} }), last).response).toMatchObject({
      toolCalls: [{ name: 'weather.forecast', arguments: {} }],
      finish: { unified: 'tool_calls' },
    });
  });

  test('knows whether the turn is over', () => {
    expect(read(chunkOf({ text: 'Co' })).state.isOver).toBe(false);
    expect(read(last).state.isOver).toBe(true);
    expect(read({ promptFeedback: { blockReason: 'OTHER' } }).state.isOver).toBe(true);
  });

  test('passes over chunks that say nothing', () => {
    expect(read(undefined, 'text', {}, last).parts).toEqual([]);
  });
});
