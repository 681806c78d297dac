import { findDuplicate } from '../check/find-duplicate.js';
import { type JsonRecord, readRecords } from '../check/is-record.js';
import { takeWhile } from '../check/take-while.js';
import type { Violation } from '../check/violation.js';

/** Finds calls that the next message does not answer at its very beginning, and results that nobody asked for. */
export function* checkToolResults(messages: unknown): Generator<Violation> {
  let asked: readonly unknown[] = [];
  const list = readRecords(messages);
  for (const [index, message] of list.entries()) {
    yield* checkAnswers(message, { asked, param: `messages.${index}` });
    asked = message.role === 'assistant' ? blocksOf(message, 'tool_use').map(({ id }) => id) : [];
  }
  if (asked.length > 0) yield unanswered(asked, `messages.${list.length - 1}`);
  const ids = list.flatMap((message) => blocksOf(message, 'tool_use')).map(({ id }) => id);
  const twice = findDuplicate(ids);
  if (twice !== undefined) yield { message: `Two calls have the id ${twice}.`, param: 'messages' };
}

interface Expected {
  /** The ids of the calls in the message before. */
  readonly asked: readonly unknown[];
  readonly param: string;
}

function* checkAnswers(message: JsonRecord, { asked, param }: Expected): Generator<Violation> {
  const content = readRecords(message.content);
  const leading = takeWhile(content, ({ type }) => type === 'tool_result').map((block) => block.tool_use_id);
  const missing = asked.filter((id) => !leading.includes(id));
  if (missing.length > 0) yield unanswered(missing, param);
  const answered = blocksOf(message, 'tool_result').map((block) => block.tool_use_id);
  const unknown = answered.find((id) => !asked.includes(id));
  if (unknown !== undefined) yield { message: `No call with the id ${unknown} stands in the message before.`, param: `${param}.content` };
  const twice = findDuplicate(answered);
  if (twice !== undefined) yield { message: `The call ${twice} has two results.`, param: `${param}.content` };
}

function unanswered(ids: readonly unknown[], param: string): Violation {
  return { message: `The message after 'tool_use' must begin with a 'tool_result' for each call; missing: ${ids.join(', ')}.`, param };
}

function blocksOf(message: JsonRecord, type: string): readonly JsonRecord[] {
  return readRecords(message.content).filter((block) => block.type === type);
}
