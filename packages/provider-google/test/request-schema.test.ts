import { describe, expect, test } from '@jest/globals';
import { type Message, type ModelRequest, parseToolName } from '@toolwright/contract';
import { assistantTurn, loadSpecification, sampleRequest, sampleResult, sampleTool, startGeminiServer } from '@toolwright/wire';
import { google } from '../src/model.js';

const specification = loadSpecification('gemini.vertex.generateContent');
const tools = [sampleTool('weather.forecast'), sampleTool('clock.now', { schema: {} })];
const afterCalls: readonly Message[] = [
  { role: 'system', text: 'Be brief.' },
  { role: 'user', text: 'Weather in Oslo, and the time?' },
  assistantTurn({ id: 'a', name: 'weather.forecast', arguments: { city: 'Oslo' } }, { id: 'b', name: 'clock.now', arguments: '{}' }),
  { role: 'tool', results: [sampleResult('a', { high: -3 }), sampleResult('b', '12:00')] },
];
const requests: readonly Partial<ModelRequest>[] = [
  {},
  { tools, maxOutputTokens: 50, temperature: 0.5, stopSequences: ['END'] },
  { tools, messages: afterCalls, toolChoice: { kind: 'none' }, parallelToolCalls: 'off' },
  { tools, toolChoice: { kind: 'tool', name: parseToolName('clock.now') }, parallelToolCalls: 'allowed' },
  { tools, toolChoice: { kind: 'allowed', names: [parseToolName('clock.now')], mode: 'auto' } },
  { messages: [...afterCalls, { role: 'assistant', text: '', toolCalls: [] }, { role: 'user', text: 'Thanks.' }] },
  { messages: [{ role: 'system', text: 'Say hello.' }] },
];

describe('E1 E4 request bodies', () => {
  if (specification.kind === 'absent') {
    const { path } = specification;
    test.skip(`need ${path}, which is not there`, () => expect(specification.kind).toBe('loaded'));
    return;
  }
  const { validate } = specification;

  test("fit Google's published schema", async () => {
    const server = await startGeminiServer({ turns: requests.map(() => ({ reply: { text: 'Fine.' } })), validate });
    try {
      const model = google({ model: 'gemini-x', apiKey: 'test-key', baseUrl: server.baseUrl, thoughts: 'shown', thinking: 'low' });
      for (const request of requests) await model.generate(sampleRequest(request));
    } finally {
      await server.close();
    }
    for (const { body } of server.requests) expect(validate(Object(body))).toEqual([]);
    expect(validate({ contents: [{ parts: [{ texts: 'Unknown.' }] }] })).not.toEqual([]);
  });
});
