import { isRecord, type JsonRecord, readRecords } from '../check/is-record.js';
import type { Violation } from '../check/violation.js';
import { checkParts } from './check-parts.js';

/** Finds what the API refuses in `contents`, above all calls that the next content does not answer one for one. */
export function* checkMessages(contents: unknown): Generator<Violation> {
  if (!Array.isArray(contents) || contents.length === 0) {
    yield { message: 'Expected a list of at least one content.', param: 'contents' };
    return;
  }
  let before: readonly JsonRecord[] = [];
  for (const [index, content] of contents.entries()) {
    const param = `contents[${index}]`;
    yield* checkParts(content, param);
    if (!isRecord(content)) return;
    yield* checkRole(content, param);
    yield* checkAnswers(content, { asked: before, param });
    before = valuesOf(content, 'functionCall');
  }
  if (before.length > 0) yield { message: 'A content with calls must be followed by their responses.', param: 'contents' };
}

function* checkRole(content: JsonRecord, param: string): Generator<Violation> {
  const { role } = content;
  if (role !== undefined && !['user', 'model', 'function'].includes(String(role))) {
    yield { message: `Expected user or model; received ${JSON.stringify(role)}.`, param: `${param}.role` };
  }
  if (role !== 'model' && valuesOf(content, 'functionCall').length > 0)
    yield { message: 'Calls have the role model.', param: `${param}.role` };
  if (role === 'model' && valuesOf(content, 'functionResponse').length > 0) {
    yield { message: 'Responses have the role user.', param: `${param}.role` };
  }
}

interface Expected {
  /** The calls in the content before. */
  readonly asked: readonly JsonRecord[];
  readonly param: string;
}

function* checkAnswers(content: JsonRecord, { asked, param }: Expected): Generator<Violation> {
  const answers = valuesOf(content, 'functionResponse');
  if (answers.length !== asked.length) {
    const message = `Expected as many function responses as there are function calls in the content before, ${asked.length}; received ${answers.length}.`;
    yield { message, param };
    return;
  }
  for (const { id, name } of answers) {
    const call = asked.find((candidate) => (id === undefined ? candidate.name === name : candidate.id === id));
    if (!call) yield { message: `No call in the content before has the name ${name} and the id ${id}.`, param };
  }
}

function valuesOf(content: JsonRecord, kind: string): readonly JsonRecord[] {
  return readRecords(readRecords(content.parts).map((part) => part[kind]));
}
