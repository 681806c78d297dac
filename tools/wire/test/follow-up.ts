import { isRecord, type JsonRecord, readRecords } from '../src/check/is-record.js';
import type { VendorCase } from './vendor-case.js';

/** The history that a client sends after a reply: what the model said, as it said it, and a result for each of its calls. */
export function followUp(api: VendorCase['api'], reply: unknown): JsonRecord {
  return isRecord(reply) ? histories[api](reply) : {};
}

const question = 'Weather in Oslo?';

const histories: Readonly<Record<VendorCase['api'], (reply: JsonRecord) => JsonRecord>> = {
  'openai-chat'(reply) {
    const [choice] = readRecords(reply.choices);
    const message = isRecord(choice?.message) ? choice.message : {};
    const results = readRecords(message.tool_calls).map(({ id }) => ({ role: 'tool', tool_call_id: id, content: '{}' }));
    return { messages: [{ role: 'user', content: question }, message, ...results] };
  },
  'openai-responses'(reply) {
    const calls = readRecords(reply.output).filter(({ type }) => type === 'function_call');
    const outputs = calls.map((call) => ({ type: 'function_call_output', call_id: call.call_id, output: '{}' }));
    return { input: [{ role: 'user', content: question }, ...readRecords(reply.output), ...outputs] };
  },
  anthropic(reply) {
    const calls = readRecords(reply.content).filter(({ type }) => type === 'tool_use');
    const results = calls.map(({ id }) => ({ type: 'tool_result', tool_use_id: id, content: '{}' }));
    const user = { role: 'user', content: question };
    return {
      messages: [user, { role: 'assistant', content: reply.content }, results.length > 0 ? { role: 'user', content: results } : user],
    };
  },
  gemini(reply) {
    const [candidate] = readRecords(reply.candidates);
    const content = isRecord(candidate?.content) ? candidate.content : {};
    const calls = readRecords(readRecords(content.parts).map((part) => part.functionCall));
    const parts = calls.map(({ id, name }) => ({ functionResponse: { ...(id !== undefined && { id }), name, response: { output: 1 } } }));
    const user = { role: 'user', parts: [{ text: question }] };
    return { contents: [user, content, parts.length > 0 ? { role: 'user', parts } : user] };
  },
};
