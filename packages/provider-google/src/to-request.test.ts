import { describe, expect, test } from '@jest/globals';
import type { Message, ModelRequest } from '@toolwright/contract';
import { sampleRequest, sampleTool } from '@toolwright/wire';
import { sampleOffer } from '../test/sample-offer.js';
import { toRequest } from './to-request.js';

const forecast = sampleTool('weather.forecast');

function build(change: Partial<ModelRequest>) {
  const request = sampleRequest(change);
  return toRequest(request, { model: 'gemini-x', offer: sampleOffer(...request.tools) });
}

describe('E4 toRequest', () => {
  test('sends model and messages, and nothing that was not asked for', () => {
    expect(build({})).toEqual({ model: 'gemini-x', contents: [{ role: 'user', parts: [{ text: 'Weather?' }] }], config: {} });
  });

  test('passes limits, temperature and stop texts on', () => {
    expect(build({ maxOutputTokens: 100, temperature: 0, stopSequences: ['END'] }).config).toEqual({
      maxOutputTokens: 100,
      temperature: 0,
      stopSequences: ['END'],
    });
  });

  test('gives instructions their own place, wherever they stand', () => {
    const messages: readonly Message[] = [
      { role: 'system', text: 'Be brief.' },
      { role: 'user', text: 'Hello.' },
      { role: 'system', text: 'Be kind.' },
    ];
    expect(build({ messages })).toMatchObject({
      contents: [{ role: 'user', parts: [{ text: 'Hello.' }] }],
      config: { systemInstruction: { parts: [{ text: 'Be brief.' }, { text: 'Be kind.' }] } },
    });
  });

  test('lets the user say instructions that stand alone, because nothing answers them', () => {
    const { contents, config } = build({ messages: [{ role: 'system', text: 'Say hello.' }] });
    expect([contents, config]).toEqual([[{ role: 'user', parts: [{ text: 'Say hello.' }] }], {}]);
  });

  test('offers tools with the choice among them', () => {
    const { config } = build({ tools: [forecast], toolChoice: { kind: 'required' } });
    expect(config).toMatchObject({
      tools: [{ functionDeclarations: [{ name: 'weather__forecast' }] }],
      toolConfig: { functionCallingConfig: { mode: 'ANY' } },
    });
    expect(build({ tools: [forecast] }).config).not.toHaveProperty('toolConfig');
  });

  test('has no word for parallel calls, so the request is the same either way', () => {
    const tools = [forecast];
    expect(build({ tools, parallelToolCalls: 'off' })).toEqual(build({ tools, parallelToolCalls: 'allowed' }));
  });

  test('leaves out, without tools, what is only allowed beside them', () => {
    expect(build({ tools: [], toolChoice: { kind: 'required' } }).config).toEqual({});
  });

  test('continues a turn that the API broke off by its token and the same request', () => {
    const state = { parts: [{ text: 'To be' }], continuationToken: 'bmV4dA==' };
    const brokenOff: Message = { role: 'assistant', text: 'To be', toolCalls: [], providerState: { api: 'google-gemini', state } };
    const question: Message = { role: 'user', text: 'Recite.' };
    expect(build({ messages: [question, brokenOff] })).toEqual({
      model: 'gemini-x',
      contents: [{ role: 'user', parts: [{ text: 'Recite.' }] }],
      config: { continuationToken: 'bmV4dA==' },
    });
    expect(build({ messages: [question, brokenOff, { role: 'user', text: 'Stop.' }] }).config).toEqual({});
  });
});
