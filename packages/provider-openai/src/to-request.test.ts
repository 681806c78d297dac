import { describe, expect, test } from '@jest/globals';
import type { ModelRequest, ToolChoice } from '@toolwright/contract';
import { createNameMap } from '@toolwright/provider-kit';
import { sampleRequest, sampleTool } from '../test/sample.js';
import { toRequest } from './to-request.js';

const forecast = sampleTool('weather.forecast');
const build = (change: Partial<ModelRequest>) => toRequest(sampleRequest(change), { model: 'gpt-x', names: createNameMap([]) });

describe('E4 toRequest', () => {
  test('sends model and messages, and nothing that was not asked for', () => {
    expect(build({})).toEqual({ model: 'gpt-x', messages: [{ role: 'user', content: 'Weather?' }] });
  });

  test('passes the limit of output tokens on', () => {
    expect(build({ maxOutputTokens: 100 })).toMatchObject({ max_completion_tokens: 100 });
  });

  test.each<[ToolChoice, unknown]>([
    [{ kind: 'auto' }, 'auto'],
    [{ kind: 'none' }, 'none'],
    [{ kind: 'required' }, 'required'],
    [
      { kind: 'tool', name: forecast.name },
      { type: 'function', function: { name: 'weather__forecast' } },
    ],
  ])('writes the choice %j', (toolChoice, expected) => {
    expect(build({ tools: [forecast], toolChoice })).toMatchObject({ tool_choice: expected });
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
