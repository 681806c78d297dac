import { describe, expect, test } from '@jest/globals';
import { type ModelRequest, parseToolName } from '@toolwright/contract';
import { loadSpecification, sampleConversation, sampleRequest, sampleTools, startGeminiServer } from '@toolwright/wire';
import { google } from '../src/model.js';

const specification = loadSpecification('gemini.vertex.generateContent');
const requests: readonly Partial<ModelRequest>[] = [
  {},
  { tools: sampleTools, maxOutputTokens: 50, temperature: 0.5, stopSequences: ['END'] },
  { tools: sampleTools, messages: sampleConversation, toolChoice: { kind: 'none' }, parallelToolCalls: 'off' },
  { tools: sampleTools, toolChoice: { kind: 'tool', name: parseToolName('clock.now') }, parallelToolCalls: 'allowed' },
  { tools: sampleTools, toolChoice: { kind: 'allowed', names: [parseToolName('clock.now')], mode: 'auto' } },
  { messages: [...sampleConversation, { role: 'assistant', text: '', toolCalls: [] }, { role: 'user', text: 'Thanks.' }] },
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
