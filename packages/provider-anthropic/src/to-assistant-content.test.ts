import { describe, expect, test } from '@jest/globals';
import type { AssistantMessage, JsonValue } from '@toolwright/contract';
import { createNameMap } from '@toolwright/provider-kit';
import { toAssistantContent } from './to-assistant-content.js';

const thinking = { type: 'thinking', thinking: 'Oslo first.', signature: 'c2ln' };
const redacted = { type: 'redacted_thinking', data: 'b3BhcXVl' };
const kept = { type: 'tool_use', id: 'a', caller: { type: 'direct' } };
const sent = { type: 'tool_use', id: 'a', name: 'weather__forecast', input: { city: 'Oslo' } };
const turn: AssistantMessage = {
  role: 'assistant',
  text: '',
  toolCalls: [{ id: 'a', name: 'weather.forecast', arguments: { city: 'Oslo' } }],
};
const convert = (state: JsonValue, change: Partial<AssistantMessage> = {}) =>
  toAssistantContent(
    { ...turn, providerState: { api: 'anthropic-messages', state }, ...change },
    { names: createNameMap([]), ids: new Map([['a', 'a']]) },
  );

describe('E1 toAssistantContent', () => {
  test('sends thinking back unchanged and in its place, with the arguments of the calls', () => {
    expect(convert([thinking, redacted, kept, thinking])).toEqual([thinking, redacted, { ...kept, ...sent }, thinking]);
  });

  test('leaves out a call that the conversation no longer has, and adds one that it has besides', () => {
    expect(convert([thinking, kept], { toolCalls: [] })).toEqual([thinking]);
    expect(convert([thinking])).toEqual([thinking, sent]);
  });

  test.each<Partial<AssistantMessage>>([
    { providerState: { api: 'openai-responses', state: [thinking] } },
    { providerState: { api: 'anthropic-messages', state: 'no list' } },
  ])('writes text and calls where the state is none of ours: %j', (change) => {
    expect(convert([], { ...change, text: 'Let me see.' })).toEqual([{ type: 'text', text: 'Let me see.' }, sent]);
  });
});
