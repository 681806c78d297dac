import { describe, expect, test } from '@jest/globals';
import { sampleTool } from '@toolwright/wire';
import { sampleEndpoint as endpoint, sampleOffer } from '../../test/sample-offer.js';
import { fromResponse } from './from-response.js';

const offer = sampleOffer(sampleTool('weather.forecast'));
const read = (...output: readonly unknown[]) => fromResponse({ status: 'completed', output }, { offer, endpoint });
const message = (...content: readonly object[]) => ({ type: 'message', role: 'assistant', content });
const call = { type: 'function_call', call_id: 'a', name: 'weather__forecast', arguments: '{"city":"Oslo"}' };

describe('E1 fromResponse for Responses', () => {
  test('joins the texts of all messages', () => {
    const text = (said: string) => ({ type: 'output_text', text: said });
    expect(read(message(text('Co'), text('ld')), message(text('.')))).toEqual({
      text: 'Cold.',
      toolCalls: [],
      finish: { unified: 'stop', raw: 'completed' },
    });
  });

  test('reads a refusal as the text, with its own finish reason', () => {
    expect(read(message({ type: 'refusal', refusal: 'No.' }))).toMatchObject({ text: 'No.', finish: { unified: 'refusal' } });
  });

  test('finds calls by call_id, maps names back and keeps unreadable arguments as they are', () => {
    expect(read(call, { ...call, call_id: 'b', arguments: '{"ci' }, { ...call, call_id: 'a' }).toolCalls).toEqual([
      { id: 'a', name: 'weather.forecast', arguments: { city: 'Oslo' } },
      { id: 'b', name: 'weather.forecast', arguments: '{"ci' },
      { id: 'call_3', name: 'weather.forecast', arguments: { city: 'Oslo' } },
    ]);
  });

  test('shows summaries of thoughts, and the thoughts of open models', () => {
    const summary = [{ type: 'summary_text', text: 'First.' }];
    const content = [{ type: 'reasoning_text', text: 'Second.' }];
    expect(read({ type: 'reasoning', id: 'rs_1', summary }, { type: 'reasoning', summary: [], content }, message()).reasoning).toBe(
      'First.\n\nSecond.',
    );
  });

  test('throws the failure that a response reports', () => {
    const failed = { status: 'failed', error: { code: 'server_error', message: 'Broken.' } };
    expect(() => fromResponse(failed, { offer, endpoint })).toThrow(expect.objectContaining({ code: 'server_error', message: 'Broken.' }));
  });

  test.each([undefined, 'Hello.', {}, { output: 'none' }, { output: [{ ...call, name: '' }] }])(
    'refuses %j with a clear error',
    (broken) => {
      expect(() => fromResponse(broken, { offer, endpoint })).toThrow(
        expect.objectContaining({ code: 'model_unavailable', message: expect.stringContaining('was expected to send a response') }),
      );
    },
  );
});
