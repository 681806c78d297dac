import { describe, expect, test } from '@jest/globals';
import type { ModelRequest, ToolChoice } from '@toolwright/contract';
import { sampleRequest, sampleTool } from '@toolwright/wire';
import { createOffers } from '../offer.js';
import { toRequest } from './to-request.js';
import { toTool } from './to-tools.js';

const forecast = sampleTool('weather.forecast');
const clock = sampleTool('clock.now');
const offerTools = createOffers(toTool);

function build(change: Partial<ModelRequest>, model = 'gpt-x') {
  const request = sampleRequest(change);
  return toRequest(request, { model, offer: offerTools(request.tools), options: {} });
}

describe('E4 toRequest for Responses', () => {
  test('has nothing stored, asks for reasoning in its encrypted form, and for nothing else that was not asked for', () => {
    expect(build({})).toEqual({
      model: 'gpt-x',
      input: [{ role: 'user', content: 'Weather?' }],
      store: false,
      include: ['reasoning.encrypted_content'],
    });
  });

  test.each(['gpt-4.1-mini', 'gpt-4o', 'ft:gpt-4o:org', 'gpt-5-chat-latest', 'chatgpt-4o-latest'])('asks %s for no reasoning', (model) => {
    expect(build({}, model)).not.toHaveProperty('include');
  });

  test.each(['gpt-5', 'gpt-5.2-codex', 'o4-mini', 'my-own'])('asks %s for its reasoning', (model) => {
    expect(build({}, model)).toHaveProperty('include');
  });

  test('passes limit and temperature on', () => {
    expect(build({ maxOutputTokens: 100, temperature: 0 })).toMatchObject({ max_output_tokens: 100, temperature: 0 });
  });

  test('refuses stop sequences, which the API does not have, and says what to do', () => {
    expect(() => build({ stopSequences: ['END'] })).toThrow(
      expect.objectContaining({ code: 'declaration_error', message: expect.stringContaining("api: 'chat'") }),
    );
  });

  test.each<[ToolChoice, unknown]>([
    [{ kind: 'auto' }, 'auto'],
    [{ kind: 'none' }, 'none'],
    [{ kind: 'required' }, 'required'],
    [
      { kind: 'tool', name: forecast.name },
      { type: 'function', name: 'weather__forecast' },
    ],
    [
      { kind: 'allowed', names: [clock.name], mode: 'auto' },
      { type: 'allowed_tools', mode: 'auto', tools: [{ type: 'function', name: 'clock__now' }] },
    ],
  ])('writes the choice %j', (toolChoice, expected) => {
    expect(build({ tools: [forecast, clock], toolChoice })).toMatchObject({ tool_choice: expected });
  });

  test('switches parallel calls off, and leaves out, without tools, what is only allowed beside them', () => {
    expect(build({ tools: [forecast], parallelToolCalls: 'off' })).toMatchObject({ parallel_tool_calls: false });
    expect(build({ parallelToolCalls: 'off', toolChoice: { kind: 'required' } })).not.toHaveProperty('tool_choice');
  });
});
