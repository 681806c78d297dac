import { isRecord, type JsonRecord } from '../check/is-record.js';
import type { Violation } from '../check/violation.js';
import { isToolName } from '../openai/is-tool-name.js';

/** Finds what the API refuses in `messages`, above all calls that are not answered by exactly one tool message each, right after them. */
export function* checkMessages(messages: unknown): Generator<Violation> {
  if (!Array.isArray(messages) || messages.length === 0) {
    yield { message: 'Expected an array of at least one message.', param: 'messages' };
    return;
  }
  let open = new Set<unknown>();
  for (const [index, message] of messages.entries()) {
    const param = `messages[${index}]`;
    if (!isRecord(message)) {
      yield { message: 'Expected an object.', param };
      return;
    }
    if (message.role === 'tool') {
      const id = message.tool_call_id;
      if (!open.delete(id)) yield { message: `No open tool call has the id ${JSON.stringify(id)}.`, param: `${param}.tool_call_id` };
    } else if (open.size > 0) {
      yield unanswered(open, `${param}.role`);
    }
    yield* checkMessage(message, param);
    if (message.role === 'assistant') open = callIds(message.tool_calls);
  }
  if (open.size > 0) yield unanswered(open, 'messages');
}

function* checkMessage(message: JsonRecord, param: string): Generator<Violation> {
  const { role, content, tool_calls: toolCalls } = message;
  switch (role) {
    case 'system':
    case 'developer':
    case 'user':
    case 'tool':
      if (!isContent(content)) yield { message: 'Expected text or a list of content parts.', param: `${param}.content` };
      return;
    case 'assistant':
      if (toolCalls !== undefined) yield* checkCalls(toolCalls, `${param}.tool_calls`);
      if (toolCalls === undefined ? !isContent(content) : content !== null && content !== undefined && !isContent(content)) {
        yield { message: 'Expected text; null only beside tool calls.', param: `${param}.content` };
      }
      return;
    default:
      yield { message: `Expected system, developer, user, assistant or tool; received ${JSON.stringify(role)}.`, param: `${param}.role` };
  }
}

function* checkCalls(calls: unknown, param: string): Generator<Violation> {
  if (!Array.isArray(calls) || calls.length === 0) {
    yield { message: 'Expected an array of at least one tool call.', param };
    return;
  }
  for (const [index, call] of calls.entries()) {
    const at = `${param}[${index}]`;
    const called = isRecord(call) ? call.function : undefined;
    if (!isRecord(call) || call.type !== 'function' || !isRecord(called)) {
      yield { message: 'Expected a call of type "function".', param: at };
      continue;
    }
    if (typeof call.id !== 'string' || call.id === '') yield { message: 'Expected an id.', param: `${at}.id` };
    if (!isToolName(called.name)) yield { message: 'Expected a name of ^[a-zA-Z0-9_-]{1,64}$.', param: `${at}.function.name` };
    if (typeof called.arguments !== 'string') yield { message: 'Expected JSON text.', param: `${at}.function.arguments` };
  }
  if (callIds(calls).size < calls.length) yield { message: 'Expected an id of its own for each call.', param };
}

function callIds(calls: unknown): Set<unknown> {
  return new Set(Array.isArray(calls) ? calls.map((call) => (isRecord(call) ? call.id : undefined)) : []);
}

function isContent(content: unknown): boolean {
  return typeof content === 'string' || (Array.isArray(content) && content.length > 0);
}

function unanswered(open: ReadonlySet<unknown>, param: string): Violation {
  const ids = [...open].join(', ');
  return { message: `An assistant message with 'tool_calls' must be followed by tool messages for each id; missing: ${ids}.`, param };
}
