import { describe, expect, test } from '@jest/globals';
import { checkBody } from './check-body.js';

const user = { role: 'user', parts: [{ text: 'Weather in Oslo?' }] };
const call = (change: object = {}) => ({ functionCall: { name: 'weather__forecast', args: { city: 'Oslo' }, ...change } });
const answer = (change: object = {}) => ({ functionResponse: { name: 'weather__forecast', response: { output: 3 }, ...change } });
const asks = (...parts: object[]) => ({ role: 'model', parts });
const says = (...parts: object[]) => ({ role: 'user', parts });
const history = (...contents: object[]) => ({ contents: [user, ...contents] });
const declared = (change: object = {}) => ({ tools: [{ functionDeclarations: [{ name: 'weather__forecast', ...change }] }] });
const choosing = (functionCallingConfig: object) => ({ ...declared(), toolConfig: { functionCallingConfig } });
const typed = (city: object) => declared({ parameters: { type: 'OBJECT', properties: { city } } });
const schema = (change: object) => declared({ parametersJsonSchema: { type: 'object', ...change } });

const signed = { ...call({ args: { city: 'Bergen' } }), thoughtSignature: 'c2lnbmF0dXJl' };
const unsigned = call({ args: { city: 'Bergen' } });
const issued = [{ candidates: [{ content: { role: 'model', parts: [signed] } }] }];

const declaration = 'tools[0].functionDeclarations[0]';
const calling = 'toolConfig.functionCallingConfig';

const violations = (change: object) => [...checkBody({ contents: [user], ...change }, issued)];

describe('E1 checkBody', () => {
  test.each<[string, object]>([
    ['a question', {}],
    [
      'instructions and settings',
      { systemInstruction: { parts: [{ text: 'Be brief.' }] }, generationConfig: { maxOutputTokens: 5, topK: 1 } },
    ],
    ['a function without parameters', declared()],
    ['a schema in the own dialect', typed({ type: 'string', enum: ['Oslo'], nullable: true })],
    ['alternatives in the own dialect', typed({ anyOf: [{ type: 'STRING' }, { type: 'ARRAY', items: { type: 'NUMBER' } }] })],
    [
      'a JSON Schema',
      schema({ properties: { city: { $ref: '#/$defs/city' } }, $defs: { city: { type: 'string' } }, additionalProperties: false }),
    ],
    ['tools of the vendor', { tools: [{ googleSearch: {} }] }],
    ['an allowed subset', choosing({ mode: 'ANY', allowedFunctionNames: ['weather__forecast'] })],
    ['two calls, answered in one content', history(asks(call(), call()), says(answer(), answer()))],
    ['calls with ids', history(asks(call({ id: 'a' }), call({ id: 'b' })), says(answer({ id: 'b' }), answer({ id: 'a' })))],
    ['a signature that came back', history(asks(signed), says(answer()))],
    ['a signature left out once the user spoke again', history(asks(unsigned), says(answer()), asks({ text: 'Rain.' }), user)],
  ])('accepts %s', (_title, change) => {
    expect(violations(change)).toEqual([]);
  });

  test.each<[string, object, string]>([
    ['an unknown name', { max_tokens: 5 }, 'max_tokens'],
    ['an unknown setting', { generationConfig: { maxTokens: 5 } }, 'generationConfig.maxTokens'],
    ['settings that are no object', { generationConfig: [] }, 'generationConfig'],
    ['a limit of 0', { generationConfig: { maxOutputTokens: 0 } }, 'generationConfig.maxOutputTokens'],
    ['instructions that are text', { systemInstruction: 'Be brief.' }, 'systemInstruction'],
    ['no contents', { contents: [] }, 'contents'],
    ['a content that is no object', { contents: ['Hello.'] }, 'contents[0]'],
    ['a content without parts', history({ role: 'user', parts: [] }), 'contents[1].parts'],
    ['a part that is no object', history({ role: 'user', parts: ['Hello.'] }), 'contents[1].parts[0]'],
    ['an unknown kind of part', history(says({ tool_use: {} })), 'contents[1].parts[0].tool_use'],
    ['two kinds in one part', history(says({ text: 'Hello.', inlineData: {} })), 'contents[1].parts[0]'],
    ['text that is no text', history(says({ text: 1 })), 'contents[1].parts[0].text'],
    ['an unknown role', history({ role: 'assistant', parts: [{ text: 'Hello.' }] }), 'contents[1].role'],
    ['a call of the user', history(says(call()), says(answer())), 'contents[1].role'],
    ['a response of the model', history(asks(call()), asks(answer())), 'contents[2].role'],
    ['a call with an illegal name', history(asks(call({ name: '1st' })), says(answer())), 'contents[1].parts[0].functionCall.name'],
    ['arguments as text', history(asks(call({ args: '{}' })), says(answer())), 'contents[1].parts[0].functionCall.args'],
    ['an unknown field of a call', history(asks(call({ type: 'x' })), says(answer())), 'contents[1].parts[0].functionCall.type'],
    ['a response as text', history(asks(call()), says(answer({ response: '3' }))), 'contents[2].parts[0].functionResponse.response'],
    ['a response without a name', history(asks(call()), says(answer({ name: '' }))), 'contents[2].parts[0].functionResponse.name'],
    ['a call that nobody answered', history(asks(call())), 'contents'],
    ['fewer responses than calls', history(asks(call(), call()), says(answer())), 'contents[2]'],
    ['responses in two contents', history(asks(call(), call()), says(answer()), says(answer())), 'contents[2]'],
    ['a response that nobody asked for', history(says(answer())), 'contents[1]'],
    ['a response to another function', history(asks(call()), says(answer({ name: 'now' }))), 'contents[2]'],
    ['a response to an unknown id', history(asks(call({ id: 'a' })), says(answer({ id: 'b' }))), 'contents[2]'],
    ['a signature that was changed', history(asks({ ...signed, thoughtSignature: 'x' }), says(answer())), 'contents[1].parts[0]'],
    ['a signature that was dropped', history(asks(unsigned), says(answer())), 'contents[1].parts[0]'],
    ['tools that are no list', { tools: {} }, 'tools'],
    ['an unknown tool', { tools: [{ functions: [] }] }, 'tools[0].functions'],
    ['an illegal function name', declared({ name: '1st' }), `${declaration}.name`],
    ['a function name of 129 characters', declared({ name: 'x'.repeat(129) }), `${declaration}.name`],
    ['a description that is no text', declared({ description: 1 }), `${declaration}.description`],
    ['an unknown field of a declaration', declared({ strict: true }), `${declaration}.strict`],
    ['two functions of one name', { tools: [...declared().tools, ...declared().tools] }, 'tools'],
    ['both kinds of parameters', { ...declared({ parameters: { type: 'STRING' }, parametersJsonSchema: {} }) }, declaration],
    ['parameters that are no object', declared({ parameters: [] }), `${declaration}.parameters`],
    ['an unknown keyword in the own dialect', typed({ type: 'STRING', const: 'Oslo' }), `${declaration}.parameters.properties[city].const`],
    ['an unknown type', typed({ type: 'text' }), `${declaration}.parameters.properties[city].type`],
    ['two types at once', typed({ type: ['STRING', 'NULL'] }), `${declaration}.parameters.properties[city].type`],
    ['an object without properties', declared({ parameters: { type: 'OBJECT' } }), `${declaration}.parameters.properties`],
    ['an array without items', typed({ type: 'ARRAY' }), `${declaration}.parameters.properties[city].items`],
    ['an enum of numbers', typed({ type: 'INTEGER', enum: [1] }), `${declaration}.parameters.properties[city].enum`],
    [
      'an unknown required property',
      typed({ type: 'OBJECT', properties: { a: { type: 'STRING' } }, required: ['b'] }),
      `${declaration}.parameters.properties[city].required`,
    ],
    [
      'an unknown keyword in alternatives',
      typed({ anyOf: [{ type: 'STRING', oneOf: [] }] }),
      `${declaration}.parameters.properties[city].anyOf[0].oneOf`,
    ],
    [
      'an unknown keyword in items',
      typed({ type: 'ARRAY', items: { type: 'NUMBER', multipleOf: 2 } }),
      `${declaration}.parameters.properties[city].items.multipleOf`,
    ],
    ['a JSON Schema that is no object', declared({ parametersJsonSchema: true }), `${declaration}.parametersJsonSchema`],
    [
      'an unknown keyword of JSON Schema',
      schema({ properties: { city: { not: {} } } }),
      `${declaration}.parametersJsonSchema.properties.city.not`,
    ],
    [
      'company for a reference',
      schema({ properties: { city: { $ref: '#/$defs/a', title: 'A' } } }),
      `${declaration}.parametersJsonSchema.properties.city`,
    ],
    ['an unknown mode', choosing({ mode: 'required' }), `${calling}.mode`],
    ['an unknown field of the choice', choosing({ names: [] }), `${calling}.names`],
    [
      'allowed names without the mode for them',
      choosing({ allowedFunctionNames: ['weather__forecast'] }),
      `${calling}.allowedFunctionNames`,
    ],
    ['allowed names that are not declared', choosing({ mode: 'ANY', allowedFunctionNames: ['now'] }), `${calling}.allowedFunctionNames`],
  ])('refuses %s, naming where', (_title, change, param) => {
    expect(violations(change)[0]?.param).toBe(param);
  });
});
