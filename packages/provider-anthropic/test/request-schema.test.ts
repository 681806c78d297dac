import { describe, expect, test } from '@jest/globals';
import { type Message, type ModelRequest, parseToolName } from '@toolwright/contract';
import { loadSpecification, sampleRequest, sampleResult, sampleTool, startAnthropicServer } from '@toolwright/wire';
import type { AnthropicOptions } from '../src/anthropic-options.js';
import { anthropic } from '../src/model.js';

const specification = loadSpecification('anthropic.messages');
const tools = [sampleTool('weather.forecast'), sampleTool('clock.now', { schema: {} })];
const state = [
  { type: 'thinking', thinking: 'Oslo first.', signature: 'c2ln' },
  { type: 'redacted_thinking', data: 'b3BhcXVl' },
  { type: 'text', text: 'Let me see.', citations: null },
  { type: 'tool_use', id: 'a', caller: { type: 'direct' } },
];
const afterCalls: readonly Message[] = [
  { role: 'system', text: 'Be brief.' },
  { role: 'user', text: 'Weather in Oslo, and the time?' },
  {
    role: 'assistant',
    text: 'Let me see.',
    toolCalls: [
      { id: 'a', name: 'weather.forecast', arguments: { city: 'Oslo' } },
      { id: 'b', name: 'clock.now', arguments: '{"zo' },
    ],
    providerState: { api: 'anthropic-messages', state },
  },
  { role: 'tool', results: [sampleResult('a', { high: -3 })] },
];
const clock = { kind: 'tool', name: parseToolName('clock.now') } as const;
const turns: readonly [Partial<ModelRequest>, Partial<AnthropicOptions>][] = [
  [{}, {}],
  [{ tools, maxOutputTokens: 50, temperature: 0.3, stopSequences: ['END'] }, { thinking: 'off' }],
  [{ tools, messages: afterCalls, toolChoice: { kind: 'none' }, parallelToolCalls: 'off' }, { cachePrompt: '1h' }],
  [
    { tools, messages: afterCalls, temperature: 0.3 },
    { thinking: { budgetTokens: 2_000 }, cachePrompt: '5m' },
  ],
  [{ tools, toolChoice: clock, parallelToolCalls: 'allowed' }, { thinking: 'adaptive' }],
  [
    { messages: [...afterCalls, { role: 'assistant', text: '', toolCalls: [] }, { role: 'user', text: 'Thanks.' }] },
    { maxOutputTokens: 9 },
  ],
];

describe('E1 E4 request bodies', () => {
  if (specification.kind === 'absent') {
    test.skip(`need ${specification.path}, which is not there`, () => expect(specification.kind).toBe('loaded'));
    return;
  }
  const { validate } = specification;

  test.each(turns)("fit the API's published schema, whole and streamed: %#", async (request, options) => {
    const server = await startAnthropicServer({ turns: [{ reply: { text: 'Fine.' } }, { reply: { text: 'Fine.' } }], validate });
    try {
      const model = anthropic({ model: 'claude-x', apiKey: 'test-key', baseUrl: server.baseUrl, ...options });
      await model.generate(sampleRequest(request));
      for await (const _ of model.stream(sampleRequest(request)));
    } finally {
      await server.close();
    }
    expect(server.requests).toHaveLength(2);
  });

  test('with an unknown field do not', () => {
    expect(validate({ model: 'claude-x', max_tokens: 9, messages: [], nonsense: true })).not.toEqual([]);
  });
});
