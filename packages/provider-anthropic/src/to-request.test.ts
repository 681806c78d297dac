import { describe, expect, test } from '@jest/globals';
import type { ModelRequest } from '@toolwright/contract';
import { sampleRequest, sampleTool } from '@toolwright/wire';
import { sampleOffer } from '../test/sample-offer.js';
import type { AnthropicOptions } from './anthropic-options.js';
import { toOfferedTools, toRequest } from './to-request.js';

const forecast = sampleTool('weather.forecast');
const now = sampleTool('clock.now');

function build(change: Partial<ModelRequest>, options: Partial<AnthropicOptions> = {}) {
  const request = sampleRequest(change);
  return toRequest(request, { options: { model: 'claude-x', ...options }, offer: sampleOffer(...toOfferedTools(request)) });
}

describe('E4 toRequest', () => {
  test('sends model, limit and messages, and nothing that was not asked for', () => {
    expect(build({})).toEqual({
      model: 'claude-x',
      max_tokens: 4_096,
      messages: [{ role: 'user', content: [{ type: 'text', text: 'Weather?' }] }],
    });
  });

  test.each<[Partial<ModelRequest>, Partial<AnthropicOptions>, number]>([
    [{ maxOutputTokens: 100 }, { maxOutputTokens: 200 }, 100],
    [{}, { maxOutputTokens: 200 }, 200],
    [{}, { thinking: { budgetTokens: 2_000 } }, 6_096],
    [{ maxOutputTokens: 3_000 }, { thinking: { budgetTokens: 2_000 } }, 3_000],
  ])('limits what %j with %j writes to %i tokens', (change, options, expected) => {
    expect(build(change, options).max_tokens).toBe(expected);
  });

  test('passes stop sequences on, and leaves the temperature out', () => {
    const body = build({ stopSequences: ['END'], temperature: 0.5 });
    expect(body).toMatchObject({ stop_sequences: ['END'] });
    expect(body).not.toHaveProperty('temperature');
    expect(build({ stopSequences: [] })).not.toHaveProperty('stop_sequences');
  });

  test('leaves out, without tools, what is only allowed beside them', () => {
    const body = build({ tools: [], toolChoice: { kind: 'required' }, parallelToolCalls: 'off' }, { thinking: 'adaptive' });
    expect(Object.keys(body)).toEqual(['model', 'max_tokens', 'messages', 'thinking']);
    expect(body.thinking).toEqual({ type: 'adaptive' });
  });

  test('offers only the allowed tools', () => {
    const body = build({ tools: [forecast, now], toolChoice: { kind: 'allowed', names: [now.name], mode: 'auto' } });
    expect(body.tools?.map((tool) => 'name' in tool && tool.name)).toEqual(['clock__now']);
    expect(body.tool_choice).toEqual({ type: 'auto' });
  });

  test('asks for no thinking in a turn that must call a tool', () => {
    expect(build({ tools: [forecast], toolChoice: { kind: 'required' } }, { thinking: { budgetTokens: 2_000 } })).toMatchObject({
      thinking: { type: 'disabled' },
      max_tokens: 4_096,
    });
  });

  test('marks tools, system text and the conversation for the cache', () => {
    const mark = { type: 'ephemeral', ttl: '1h' };
    const messages = [
      { role: 'system', text: 'Be brief.' },
      { role: 'user', text: 'Weather?' },
    ] as const;
    expect(build({ tools: [forecast, now], messages }, { cachePrompt: '1h' })).toMatchObject({
      tools: [expect.not.objectContaining({ cache_control: mark }), { cache_control: mark }],
      system: [{ cache_control: mark }],
      cache_control: mark,
    });
  });
});
