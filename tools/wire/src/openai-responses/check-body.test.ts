import { describe, expect, test } from '@jest/globals';
import { checkBody } from './check-body.js';

const user = { role: 'user', content: 'Weather in Oslo?' };
const call = (id: string, change: object = {}) => ({
  type: 'function_call',
  call_id: id,
  name: 'weather__forecast',
  arguments: '{}',
  ...change,
});
const output = (id: string, change: object = {}) => ({ type: 'function_call_output', call_id: id, output: '{}', ...change });
const history = (...items: object[]) => ({ input: [user, ...items] });
const tool = (change: object = {}) => ({
  type: 'function',
  name: 'weather__forecast',
  parameters: { type: 'object', properties: { city: {} } },
  strict: false,
  ...change,
});
const allowed = (name: string) => ({ type: 'allowed_tools', mode: 'auto', tools: [{ type: 'function', name }] });

const thought = { type: 'reasoning', id: 'rs_1', summary: [], encrypted_content: 'c2VjcmV0' };
const stored = { type: 'reasoning', id: 'rs_2', summary: [] };
const issued = [{ id: 'resp_1', output: [thought, call('a', { id: 'fc_1', status: 'completed' })] }];

const violations = (change: object) => [...checkBody({ model: 'gpt-x', input: 'Weather in Oslo?', ...change }, issued)];

describe('E1 checkBody', () => {
  test.each<[string, object]>([
    ['a question', {}],
    ['messages with parts', { input: [{ role: 'user', content: [{ type: 'input_text', text: 'Hi.' }] }], max_output_tokens: 16 }],
    ['tools of ours and of the vendor', { tools: [tool(), { type: 'web_search' }], tool_choice: { type: 'web_search' } }],
    ['one tool as the choice', { tools: [tool()], tool_choice: { type: 'function', name: 'weather__forecast' } }],
    ['an allowed subset', { tools: [tool()], tool_choice: allowed('weather__forecast'), parallel_tool_calls: false }],
    ['two calls, answered later and in any order', history(call('b'), call('c'), output('c'), output('b', { output: [] }), user)],
    ['a call whose reasoning came back', history(thought, call('a'), output('a'))],
    [
      'references in place of items',
      { input: [{ type: 'item_reference', id: 'rs_1' }, { type: 'item_reference', id: 'fc_1' }, output('a')] },
    ],
    ['the outputs that a stored response waits for', { previous_response_id: 'resp_1', input: [output('a')] }],
    [
      'reasoning before a message',
      history(stored, { type: 'message', id: 'msg_1', role: 'assistant', content: [{ type: 'output_text' }] }),
    ],
  ])('accepts %s', (_title, change) => {
    expect(violations(change)).toEqual([]);
  });

  test.each<[string, object, string]>([
    ['an unknown parameter', { max_tokens: 5 }, 'max_tokens'],
    ['no model', { model: '' }, 'model'],
    ['a limit of 15', { max_output_tokens: 15 }, 'max_output_tokens'],
    ['stream options without a stream', { stream_options: {} }, 'stream_options'],
    ['no input', { input: undefined }, 'input'],
    ['an item that is no object', { input: ['Hello.'] }, 'input[0]'],
    ['an unknown item', history({ type: 'tool_use' }), 'input[1].type'],
    ['an unknown field of a call', history(call('b', { parsed_arguments: null }), output('b')), 'input[1].parsed_arguments'],
    ['an unknown role', history({ role: 'tool', content: '' }), 'input[1].role'],
    ['content that is an object', history({ role: 'user', content: {} }), 'input[1].content'],
    ['a part of another role', history({ role: 'assistant', content: [{ type: 'input_text' }] }), 'input[1].content[0].type'],
    ["a call with another call's id", history(call('b', { id: 'call_b' }), output('b')), 'input[1].id'],
    ['a call without an id', history(call(''), output('b')), 'input[1].call_id'],
    ['a call with an id of 65 characters', history(call('b'.repeat(65))), 'input[1].call_id'],
    ['a call with an illegal name', history(call('b', { name: 'weather.forecast' }), output('b')), 'input[1].name'],
    ['arguments that are an object', history(call('b', { arguments: {} }), output('b')), 'input[1].arguments'],
    ['an output that is an object', history(call('b'), output('b', { output: {} })), 'input[2].output'],
    ['a call that nobody answered', history(call('b'), user), 'input'],
    ['two calls with one id', history(call('b'), call('b'), output('b')), 'input'],
    ['two outputs of one call', history(call('b'), output('b'), output('b')), 'input'],
    ['an output that nobody asked for', history(output('b')), 'input'],
    ['an output before its call', history(output('b'), call('b')), 'input'],
    ['a stored response without the outputs that it waits for', { previous_response_id: 'resp_1' }, 'input'],
    ['a response that does not exist', { previous_response_id: 'resp_2' }, 'previous_response_id'],
    ['a reference to nothing', history({ type: 'item_reference', id: 'fc_9' }), 'input'],
    ['reasoning without its id', history({ ...thought, id: undefined }, call('b'), output('b')), 'input[1].id'],
    ['reasoning without its summary', history({ ...thought, summary: undefined }, call('b'), output('b')), 'input[1].summary'],
    ['reasoning at the end', history(thought), 'input'],
    ['reasoning before a message of the user', history(thought, user), 'input'],
    ['reasoning that was dropped', history(call('a'), output('a')), 'input'],
    ['reasoning that was changed', history({ ...thought, summary: [{}] }, call('a'), output('a')), 'input'],
    ['reasoning without content where nothing is stored', { ...history(stored, call('b'), output('b')), store: false }, 'input'],
    ['tools that are no list', { tools: {} }, 'tools'],
    ['a tool without a type', { tools: [{ name: 'now' }] }, 'tools[0].type'],
    ['an illegal tool name', { tools: [tool({ name: 'weather.forecast' })] }, 'tools[0].name'],
    ["the other API's form of a tool", { tools: [tool({ function: {} })] }, 'tools[0].function'],
    ['two tools of one name', { tools: [tool(), tool()] }, 'tools'],
    ['an optional property in strict mode', { tools: [tool({ strict: true })] }, 'tools[0].parameters'],
    ['strict mode without parameters', { tools: [tool({ strict: true, parameters: null })] }, 'tools[0].parameters'],
    ['a required choice without tools', { tool_choice: 'required' }, 'tool_choice'],
    ['an unknown choice', { tools: [tool()], tool_choice: 'any' }, 'tool_choice'],
    ['a choice that is not offered', { tools: [tool()], tool_choice: { type: 'function', name: 'now' } }, 'tool_choice'],
    [
      'an unknown mode of an allowed subset',
      { tools: [tool()], tool_choice: { ...allowed('weather__forecast'), mode: 'any' } },
      'tool_choice.mode',
    ],
    ['an allowed tool that is not offered', { tools: [tool()], tool_choice: allowed('now') }, 'tool_choice.tools'],
    ['parallel calls as text', { parallel_tool_calls: 'no' }, 'parallel_tool_calls'],
  ])('refuses %s, naming where', (_title, change, param) => {
    expect(violations(change)[0]?.param).toBe(param);
  });
});
