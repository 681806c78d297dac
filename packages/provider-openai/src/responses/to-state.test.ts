import { describe, expect, test } from '@jest/globals';
import { toState } from './to-state.js';

const message = { id: 'msg_1', type: 'message', role: 'assistant', status: 'completed', content: [{ type: 'output_text', text: 'Hi.' }] };
const call = { id: 'fc_1', type: 'function_call', call_id: 'a', name: 'clock', arguments: '{}' };
const reasoning = { id: 'rs_1', type: 'reasoning', summary: [], encrypted_content: 'x' };

describe('E1 toState', () => {
  test('keeps nothing where text and calls say all', () => {
    expect(toState([message, call])).toBeUndefined();
    expect(toState([])).toBeUndefined();
  });

  test.each([
    ['reasoning', [reasoning, call]],
    ['the phase of a message', [{ ...message, phase: 'commentary' }, call]],
    ['items of other kinds', [{ type: 'web_search_call', id: 'ws_1' }, message]],
  ])('keeps %s and all that belongs to it', (_title, items) => {
    expect(toState(items)).toEqual({ api: 'openai-responses', state: items });
  });

  test('leaves out reasoning that led to nothing', () => {
    expect(toState([reasoning])).toBeUndefined();
    expect(toState([reasoning, message, { ...reasoning, id: 'rs_2' }])).toEqual({ api: 'openai-responses', state: [reasoning, message] });
  });

  test('leaves out what the SDK adds for its users', () => {
    expect(toState([reasoning, { ...call, parsed_arguments: {} }])).toEqual({ api: 'openai-responses', state: [reasoning, call] });
  });
});
