import { describe, expect, test } from '@jest/globals';
import { checkBody } from './check-body.js';

const user = { role: 'user', content: 'Weather in Oslo?' };
const call = (id: string) => ({ id, type: 'function', function: { name: 'weather__forecast', arguments: '{"city":"Oslo"}' } });
const asks = (...ids: string[]) => ({ role: 'assistant', content: null, tool_calls: ids.map(call) });
const answers = (id: string) => ({ role: 'tool', tool_call_id: id, content: '{}' });
const tool = (change: object = {}) => ({
  type: 'function',
  function: {
    name: 'weather__forecast',
    description: 'Forecast.',
    parameters: { type: 'object', properties: {} },
    strict: false,
    ...change,
  },
});
const allowed = (name: string) => ({ mode: 'auto', tools: [{ type: 'function', function: { name } }] });
const strictParameters = {
  type: 'object',
  properties: { city: { type: ['string', 'null'] } },
  required: ['city'],
  additionalProperties: false,
};
const nested = (levels: number): object => (levels === 0 ? {} : { type: 'array', items: nested(levels - 1) });
const strict = (change: object) => ({ tools: [tool({ strict: true, parameters: { ...strictParameters, ...change } })] });
const body = (change: object) => ({ model: 'gpt-x', messages: [user], ...change });

describe('E1 checkBody', () => {
  test.each<[string, object]>([
    ['a question', {}],
    ['tools, a choice and a limit', { tools: [tool()], tool_choice: 'required', parallel_tool_calls: false, max_completion_tokens: 100 }],
    ['one tool as the choice', { tools: [tool()], tool_choice: { type: 'function', function: { name: 'weather__forecast' } } }],
    ['an allowed subset', { tools: [tool()], tool_choice: { type: 'allowed_tools', allowed_tools: allowed('weather__forecast') } }],
    ['a strict tool', { tools: [tool({ strict: true, parameters: strictParameters })] }],
    ['two calls, answered in any order', { messages: [user, asks('a', 'b'), answers('b'), answers('a'), user] }],
    ['the same id in two turns', { messages: [user, asks('a'), answers('a'), asks('a'), answers('a')] }],
  ])('accepts %s', (_title, change) => {
    expect([...checkBody(body(change))]).toEqual([]);
  });

  test.each<[string, object, string]>([
    ['an unknown parameter', { maxTokens: 5 }, 'maxTokens'],
    ['no model', { model: '' }, 'model'],
    ['no messages', { messages: [] }, 'messages'],
    ['a limit of 0', { max_completion_tokens: 0 }, 'max_completion_tokens'],
    ['stream options without a stream', { stream_options: { include_usage: true } }, 'stream_options'],
    ['a message that is no object', { messages: ['Hello.'] }, 'messages[0]'],
    ['an unknown role', { messages: [{ role: 'function', content: '' }] }, 'messages[0].role'],
    ['content that is an object', { messages: [{ role: 'user', content: {} }] }, 'messages[0].content'],
    ['an assistant without text and calls', { messages: [user, { role: 'assistant', content: null }] }, 'messages[1].content'],
    ['an empty list of calls', { messages: [user, asks()] }, 'messages[1].tool_calls'],
    ['a call of another type', { messages: [user, { ...asks(), tool_calls: [{ id: 'a' }] }, answers('a')] }, 'messages[1].tool_calls[0]'],
    ['a call without an id', { messages: [user, asks(''), answers('')] }, 'messages[1].tool_calls[0].id'],
    ['two calls with one id', { messages: [user, asks('a', 'a'), answers('a')] }, 'messages[1].tool_calls'],
    ['a call that nobody answered', { messages: [user, asks('a')] }, 'messages'],
    ['a call answered too late', { messages: [user, asks('a'), user, answers('a')] }, 'messages[2].role'],
    ['half of the answers', { messages: [user, asks('a', 'b'), answers('a'), user] }, 'messages[3].role'],
    ['two answers to one call', { messages: [user, asks('a'), answers('a'), answers('a')] }, 'messages[3].tool_call_id'],
    ['an answer that nobody asked for', { messages: [user, answers('a')] }, 'messages[1].tool_call_id'],
    [
      'an illegal name in a call',
      {
        messages: [
          user,
          { ...asks(), tool_calls: [{ ...call('a'), function: { name: 'weather.forecast', arguments: '{}' } }] },
          answers('a'),
        ],
      },
      'messages[1].tool_calls[0].function.name',
    ],
    [
      'arguments that are an object',
      { messages: [user, { ...asks(), tool_calls: [{ ...call('a'), function: { name: 'now', arguments: {} } }] }, answers('a')] },
      'messages[1].tool_calls[0].function.arguments',
    ],
    ['an empty list of tools', { tools: [] }, 'tools'],
    ['a tool of another type', { tools: [{ type: 'web_search' }] }, 'tools[0]'],
    ['a description that is no text', { tools: [tool({ description: 1 })] }, 'tools[0].function.description'],
    ['a strict mode that is no boolean', { tools: [tool({ strict: 'yes' })] }, 'tools[0].function.strict'],
    ['an illegal tool name', { tools: [tool({ name: 'weather.forecast' })] }, 'tools[0].function.name'],
    ['a tool name of 65 characters', { tools: [tool({ name: 'x'.repeat(65) })] }, 'tools[0].function.name'],
    ['two tools of one name', { tools: [tool(), tool()] }, 'tools'],
    ['parameters that are no object', { tools: [tool({ parameters: { type: 'string' } })] }, 'tools[0].function.parameters'],
    ['parameters without properties', { tools: [tool({ parameters: { type: 'object' } })] }, 'tools[0].function.parameters'],
    ['parallel calls as text', { tools: [tool()], parallel_tool_calls: 'no' }, 'parallel_tool_calls'],
    ['a choice without tools', { tool_choice: 'auto' }, 'tool_choice'],
    ['parallel calls without tools', { parallel_tool_calls: true }, 'parallel_tool_calls'],
    ['an unknown choice', { tools: [tool()], tool_choice: 'any' }, 'tool_choice'],
    [
      'a choice that is not offered',
      { tools: [tool()], tool_choice: { type: 'function', function: { name: 'now' } } },
      'tool_choice.function.name',
    ],
    [
      'an allowed tool that is not offered',
      { tools: [tool()], tool_choice: { type: 'allowed_tools', allowed_tools: allowed('now') } },
      'tool_choice.allowed_tools.tools',
    ],
    ['an optional property in strict mode', strict({ required: [] }), 'tools[0].function.parameters'],
    ['further properties in strict mode', strict({ additionalProperties: true }), 'tools[0].function.parameters'],
    [
      'a keyword that strict mode does not know',
      strict({ properties: { city: { type: 'array', uniqueItems: true } } }),
      'tools[0].function.parameters.properties.city',
    ],
    [
      'a reference to elsewhere in strict mode',
      strict({ properties: { city: { $ref: 'https://example.com' } } }),
      'tools[0].function.parameters.properties.city',
    ],
    [
      'eleven levels in strict mode',
      strict({ properties: { city: nested(10) } }),
      `tools[0].function.parameters.properties.city${'.items'.repeat(10)}`,
    ],
    [
      'an unknown mode of an allowed subset',
      { tools: [tool()], tool_choice: { type: 'allowed_tools', allowed_tools: { ...allowed('weather__forecast'), mode: 'any' } } },
      'tool_choice.allowed_tools.mode',
    ],
    ['a root of alternatives in strict mode', strict({ anyOf: [] }), 'tools[0].function.parameters'],
  ])('refuses %s, naming where', (_title, change, param) => {
    expect([...checkBody(body(change))][0]?.param).toBe(param);
  });
});
