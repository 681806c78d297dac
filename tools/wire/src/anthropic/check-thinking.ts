import { isDeepStrictEqual } from 'node:util';
import { isCount } from '../check/is-count.js';
import { isRecord, type JsonRecord, readRecords } from '../check/is-record.js';
import { takeWhile } from '../check/take-while.js';
import type { Violation } from '../check/violation.js';

/** Finds thinking that is switched on in a way the API refuses, or that did not come back as it was given. */
export function* checkThinking(body: JsonRecord, issued: readonly unknown[]): Generator<Violation> {
  const { thinking, tool_choice: choice } = body;
  if (isRecord(thinking) && thinking.type === 'enabled') {
    const budget = thinking.budget_tokens;
    if (!isCount(budget, 1_024) || budget >= Number(body.max_tokens)) {
      yield { message: "Expected an integer of at least 1,024 and below 'max_tokens'.", param: 'thinking.budget_tokens' };
    }
    if (isRecord(choice) && (choice.type === 'any' || choice.type === 'tool')) {
      yield { message: 'Thinking may not be on when a call is forced.', param: 'tool_choice.type' };
    }
    if (body.temperature !== undefined && body.temperature !== 1) {
      yield { message: 'Expected 1 when thinking is on.', param: 'temperature' };
    }
  }
  if (!isRecord(thinking) || thinking.type !== 'disabled') yield* checkKeptThinking(body.messages, issued);
}

// Only since the user last spoke: the API itself leaves out thinking of earlier turns.
function* checkKeptThinking(messages: unknown, issued: readonly unknown[]): Generator<Violation> {
  const list = readRecords(messages);
  const lastQuestion = list.findLastIndex((message) => message.role === 'user' && !holds(message, 'tool_result'));
  for (const [index, message] of list.entries()) {
    const given = index > lastQuestion ? issued.findLast((reply) => sharesCall(reply, message)) : undefined;
    if (given !== undefined && !isDeepStrictEqual(thinkingOf(given), thinkingOf(message))) {
      const message = 'Thinking that came with a call must come back with it, first in the message and unchanged.';
      yield { message, param: `messages.${index}.content.0` };
    }
  }
}

function sharesCall(reply: unknown, message: JsonRecord): boolean {
  const ids = contentOf(reply).flatMap(({ type, id }) => (type === 'tool_use' ? [id] : []));
  return contentOf(message).some(({ type, id }) => type === 'tool_use' && ids.includes(id));
}

/** The blocks of thinking before any other block. */
function thinkingOf(message: unknown): readonly JsonRecord[] {
  return takeWhile(contentOf(message), ({ type }) => type === 'thinking' || type === 'redacted_thinking');
}

function holds(message: JsonRecord, type: string): boolean {
  return contentOf(message).some((block) => block.type === type);
}

function contentOf(message: unknown): readonly JsonRecord[] {
  return isRecord(message) ? readRecords(message.content) : [];
}
