import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { type Message, type ModelRequest, parseToolName } from '@toolwright/contract';
import { startOpenAiChatServer } from '@toolwright/wire';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { openai } from '../src/model.js';
import { assistantTurn, sampleRequest, sampleResult, sampleTool } from './sample.js';

const schemaFile = new URL('../../../../shared/data/specs/openai.chat.request.schema.json', import.meta.url);
const tools = [sampleTool('weather.forecast'), sampleTool('clock.now', { schema: {} })];
const afterCalls: readonly Message[] = [
  { role: 'system', text: 'Be brief.' },
  { role: 'user', text: 'Weather in Oslo, and the time?' },
  assistantTurn({ id: 'a', name: 'weather.forecast', arguments: { city: 'Oslo' } }, { id: 'b', name: 'clock.now', arguments: '{}' }),
  { role: 'tool', results: [sampleResult('a', { high: -3 }), sampleResult('b', '12:00')] },
];
const requests: readonly Partial<ModelRequest>[] = [
  {},
  { tools, maxOutputTokens: 50 },
  { tools, messages: afterCalls, toolChoice: { kind: 'none' }, parallelToolCalls: 'off' },
  { tools, toolChoice: { kind: 'tool', name: parseToolName('clock.now') }, parallelToolCalls: 'allowed' },
  { messages: [...afterCalls, { role: 'assistant', text: '', toolCalls: [] }, { role: 'user', text: 'Thanks.' }] },
];

describe('E1 request bodies', () => {
  if (!existsSync(schemaFile)) {
    test.skip(`need ${schemaFile.pathname}, which is not there`, () => expect(existsSync(schemaFile)).toBe(true));
    return;
  }

  test("fit OpenAI's published schema", async () => {
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(JSON.parse(readFileSync(schemaFile, 'utf8')));
    const server = await startOpenAiChatServer({ turns: requests.map(() => ({ reply: { text: 'Fine.' } })) });
    try {
      const model = openai({ model: 'gpt-x', apiKey: 'test-key', baseUrl: server.baseUrl });
      for (const request of requests) await model.generate(sampleRequest(request));
    } finally {
      await server.close();
    }
    expect(server.requests).toHaveLength(requests.length);
    for (const { body } of server.requests) expect([validate(body), validate.errors]).toEqual([true, null]);
    expect(validate({ model: 'gpt-x', messages: [{ role: 'tool', content: 'no id' }] })).toBe(false);
  });
});
