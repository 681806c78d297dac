import { describe, expect, test } from '@jest/globals';
import type { ModelRequest, ToolChoice } from '@toolwright/contract';
import { sampleRequest, sampleTool } from '@toolwright/wire';
import { createOffers } from '../offer.js';
import { toRequest } from './to-request.js';
import { toTool } from './to-tools.js';

const forecast = sampleTool('weather.forecast');
const clock = sampleTool('clock.now');
const offerTools = createOffers(toTool);

function build(change: Partial<ModelRequest>, reasoningEffort?: string) {
  const request = sampleRequest(change);
  return toRequest(request, { model: 'gpt-x', offer: offerTools(request.tools), reasoningEffort });
}

describe('E4 toRequest', () => {
  test('sends model and messages, and nothing that was not asked for', () => {
    expect(build({})).toEqual({ model: 'gpt-x', messages: [{ role: 'user', content: 'Weather?' }] });
  });

  test('passes on limit, temperature, stop sequences and effort', () => {
    expect(build({ maxOutputTokens: 100, temperature: 0, stopSequences: ['END'] }, 'low')).toMatchObject({
      max_completion_tokens: 100,
      temperature: 0,
      stop: ['END'],
      reasoning_effort: 'low',
    });
    expect(build({ stopSequences: [] })).not.toHaveProperty('stop');
  });

  test.each<[ToolChoice, unknown]>([
    [{ kind: 'auto' }, 'auto'],
    [{ kind: 'none' }, 'none'],
    [{ kind: 'required' }, 'required'],
    [
      { kind: 'tool', name: forecast.name },
      { type: 'function', function: { name: 'weather__forecast' } },
    ],
    [
      { kind: 'allowed', names: [clock.name], mode: 'required' },
      {
        type: 'allowed_tools',
        allowed_tools: { mode: 'required', tools: [{ type: 'function', function: { name: 'clock__now' } }] },
      },
    ],
  ])('writes the choice %j', (toolChoice, expected) => {
    expect(build({ tools: [forecast, clock], toolChoice })).toMatchObject({ tool_choice: expected });
  });

  test('switches parallel calls on and off only when told to', () => {
    expect(build({ tools: [forecast], parallelToolCalls: 'off' })).toMatchObject({ parallel_tool_calls: false });
    expect(build({ tools: [forecast], parallelToolCalls: 'allowed' })).toMatchObject({ parallel_tool_calls: true });
    expect(build({ tools: [forecast] })).not.toHaveProperty('parallel_tool_calls');
  });

  test('leaves out, without tools, what is only allowed beside them', () => {
    const body = build({ tools: [], toolChoice: { kind: 'required' }, parallelToolCalls: 'off' });
    expect(Object.keys(body)).toEqual(['model', 'messages']);
  });
});
