import { describe, expect, test } from '@jest/globals';
import { checkBody } from './check-body.js';

const user = { role: 'user', content: 'Weather in Oslo?' };
const use = (id: string, change: object = {}) => ({ type: 'tool_use', id, name: 'weather__forecast', input: { city: 'Oslo' }, ...change });
const asks = (...content: object[]) => ({ role: 'assistant', content });
const result = (id: string, change: object = {}) => ({ type: 'tool_result', tool_use_id: id, content: '{}', ...change });
const says = (...content: object[]) => ({ role: 'user', content });
const text = (said: string) => ({ type: 'text', text: said });
const tool = (change: object = {}) => ({ name: 'weather__forecast', input_schema: { type: 'object', properties: {} }, ...change });
const strict = (schema: object) => ({
  tools: [tool({ strict: true, input_schema: { type: 'object', additionalProperties: false, ...schema } })],
});
const history = (...messages: object[]) => ({ messages: [user, ...messages] });

const thought = { type: 'thinking', thinking: 'Oslo is in Norway.', signature: 'c2lnbmF0dXJl' };
const thinking = { type: 'enabled', budget_tokens: 1_024 };
const issued = [{ content: [thought, use('a')] }];

const violations = (change: object) => [...checkBody({ model: 'claude-x', max_tokens: 2_048, messages: [user], ...change }, issued)];

describe('E1 checkBody', () => {
  test.each<[string, object]>([
    ['a question', {}],
    ['a system prompt and a stream', { system: [text('Be brief.')], stream: true }],
    ['tools of ours and of the vendor', { tools: [tool(), { type: 'web_search_20250305', name: 'web_search' }] }],
    [
      'one tool as the choice',
      { tools: [tool()], tool_choice: { type: 'tool', name: 'weather__forecast', disable_parallel_tool_use: true } },
    ],
    ['an optional property in strict mode', strict({ properties: { city: { type: 'string', format: 'date' } } })],
    [
      'all results first, then text',
      history(asks(text('Let me see.'), use('b'), use('c')), says(result('c'), result('b'), text('Go on.'))),
    ],
    ['a failed call', history(asks(use('b')), says(result('b', { is_error: true, content: [text('No.')] })))],
    ['two messages of the user in a row', history(user)],
    ['a message of the system in the middle', history({ role: 'system', content: 'Be brief.' }, user)],
    ['thinking that came back', { ...history(asks(thought, use('a')), says(result('a'))), thinking }],
    ['thinking left out once the user spoke again', history(asks(use('a')), says(result('a')), asks(text('Cold.')), user)],
    ['thinking left out where it is off', { ...history(asks(use('a')), says(result('a'))), thinking: { type: 'disabled' } }],
  ])('accepts %s', (_title, change) => {
    expect(violations(change)).toEqual([]);
  });

  test.each<[string, object, string]>([
    ['an unknown parameter', { max_output_tokens: 5 }, 'max_output_tokens'],
    ['no model', { model: '' }, 'model'],
    ['no limit', { max_tokens: undefined }, 'max_tokens'],
    ['a limit of 0', { max_tokens: 0 }, 'max_tokens'],
    ['a system prompt that is an object', { system: {} }, 'system'],
    ['no messages', { messages: [] }, 'messages'],
    ['a system prompt as the first message', { messages: [{ role: 'system', content: 'Be brief.' }] }, 'messages.0.role'],
    ['a message that is no object', history('Hello.' as never), 'messages.1'],
    ['an unknown role', history({ role: 'tool', content: '{}' }), 'messages.1.role'],
    ['an unknown field of a message', history({ ...user, name: 'Ada' }), 'messages.1.name'],
    ['empty content', history({ role: 'assistant', content: [] }), 'messages.1.content'],
    ['content that is an object', history({ role: 'assistant', content: {} }), 'messages.1.content'],
    ['an empty text', history(asks(text(''))), 'messages.1.content.0.text'],
    ['a block of an unknown type', history(says({ type: 'function_call' })), 'messages.1.content.0.type'],
    ['an unknown field of a block', history(asks({ ...text('Hi.'), parsed: null })), 'messages.1.content.0.parsed'],
    ['a call of the user', history(says(use('b'))), 'messages.1.content.0.type'],
    ['a call with an illegal name', history(asks(use('b', { name: 'weather.forecast' })), says(result('b'))), 'messages.1.content.0.name'],
    ['a call with an illegal id', history(asks(use('b/1')), says(result('b/1'))), 'messages.1.content.0.id'],
    ['arguments as text', history(asks(use('b', { input: '{}' })), says(result('b'))), 'messages.1.content.0.input'],
    ['a result that is an object', history(asks(use('b')), says(result('b', { content: {} }))), 'messages.2.content.0.content'],
    ['a mark of failure that is text', history(asks(use('b')), says(result('b', { is_error: 'no' }))), 'messages.2.content.0.is_error'],
    ['a result with an illegal id', history(says(result('b/1'))), 'messages.1.content.0.tool_use_id'],
    ['a call that nobody answered', history(asks(use('b'))), 'messages.1'],
    ['half of the results', history(asks(use('b'), use('c')), says(result('b'))), 'messages.2'],
    ['results in two messages', history(asks(use('b'), use('c')), says(result('b')), says(result('c'))), 'messages.2'],
    ['a result behind text', history(asks(use('b')), says(text('Here:'), result('b'))), 'messages.2'],
    ['a result that nobody asked for', history(says(result('b'))), 'messages.1.content'],
    ['two results of one call', history(asks(use('b')), says(result('b'), result('b'))), 'messages.2.content'],
    ['two calls with one id', history(asks(use('b')), says(result('b')), asks(use('b')), says(result('b'))), 'messages'],
    ['thinking that is no text', history(asks({ ...thought, thinking: 1 })), 'messages.1.content.0.thinking'],
    ['thinking without its signature', history(asks({ type: 'thinking', thinking: 'Hm.' })), 'messages.1.content.0.signature'],
    ['redacted thinking without its data', history(asks({ type: 'redacted_thinking' })), 'messages.1.content.0.data'],
    [
      'thinking that was changed',
      { ...history(asks({ ...thought, thinking: 'No.' }, use('a')), says(result('a'))), thinking },
      'messages.1.content.0',
    ],
    ['thinking that was dropped', { ...history(asks(use('a')), says(result('a'))), thinking }, 'messages.1.content.0'],
    ['a budget for thinking above the limit', { thinking: { type: 'enabled', budget_tokens: 2_048 } }, 'thinking.budget_tokens'],
    ['a forced call with thinking', { thinking, tools: [tool()], tool_choice: { type: 'any' } }, 'tool_choice.type'],
    ['a temperature with thinking', { thinking, temperature: 0 }, 'temperature'],
    ['tools that are no list', { tools: {} }, 'tools'],
    ['an illegal tool name', { tools: [tool({ name: 'weather.forecast' })] }, 'tools.0.name'],
    ['a tool name of 129 characters', { tools: [tool({ name: 'x'.repeat(129) })] }, 'tools.0.name'],
    ['a description that is no text', { tools: [tool({ description: 1 })] }, 'tools.0.description'],
    ['an unknown field of a tool', { tools: [tool({ parameters: {} })] }, 'tools.0.parameters'],
    ['two tools of one name', { tools: [tool(), tool()] }, 'tools'],
    ['a schema of no object', { tools: [tool({ input_schema: { type: 'string' } })] }, 'tools.0.input_schema'],
    ['alternatives at the root', { tools: [tool({ input_schema: { type: 'object', oneOf: [] } })] }, 'tools.0.input_schema'],
    ['a property with a space', { tools: [tool({ input_schema: { type: 'object', properties: { 'a b': {} } } })] }, 'tools.0.input_schema'],
    ['further properties in strict mode', strict({ additionalProperties: true }), 'tools.0.input_schema'],
    ['a pattern in strict mode', strict({ properties: { city: { pattern: 'O' } } }), 'tools.0.input_schema.properties.city'],
    ['an unknown format in strict mode', strict({ properties: { city: { format: 'city' } } }), 'tools.0.input_schema.properties.city'],
    ['two items in strict mode', strict({ properties: { city: { minItems: 2 } } }), 'tools.0.input_schema.properties.city'],
    ['a choice without tools', { tool_choice: { type: 'auto' } }, 'tool_choice'],
    ['an unknown choice', { tools: [tool()], tool_choice: 'auto' }, 'tool_choice.type'],
    [
      'parallel calls off where none may be made',
      { tools: [tool()], tool_choice: { type: 'none', disable_parallel_tool_use: true } },
      'tool_choice.disable_parallel_tool_use',
    ],
    ['a choice that is not offered', { tools: [tool()], tool_choice: { type: 'tool', name: 'now' } }, 'tool_choice.name'],
  ])('refuses %s, naming where', (_title, change, param) => {
    expect(violations(change)[0]?.param).toBe(param);
  });
});
