import { findUnknownNames } from '../check/find-unknown-names.js';
import { isRecord, type JsonRecord } from '../check/is-record.js';
import type { Violation } from '../check/violation.js';
import { isToolName } from './is-tool-name.js';

const dataNames = 'text inlineData fileData functionCall functionResponse executableCode codeExecutionResult toolCall toolResponse'.split(
  ' ',
);
const partNames = [...dataNames, 'thought', 'thoughtSignature', 'videoMetadata', 'mediaResolution', 'partMetadata'];

/** Finds what the API refuses in the parts of one content. */
export function* checkParts(content: unknown, param: string): Generator<Violation> {
  if (!isRecord(content)) {
    yield { message: 'Expected an object.', param };
    return;
  }
  yield* findUnknownNames(content, { known: ['role', 'parts'], param });
  if (!Array.isArray(content.parts) || content.parts.length === 0) {
    yield { message: 'Expected a list of at least one part.', param: `${param}.parts` };
    return;
  }
  for (const [index, part] of content.parts.entries()) {
    const at = `${param}.parts[${index}]`;
    if (isRecord(part)) yield* checkPart(part, at);
    else yield { message: 'Expected an object.', param: at };
  }
}

function* checkPart(part: JsonRecord, param: string): Generator<Violation> {
  yield* findUnknownNames(part, { known: partNames, param });
  if (dataNames.filter((name) => part[name] !== undefined).length !== 1) {
    yield { message: `Expected exactly one of ${dataNames.join(', ')}.`, param };
  }
  if (part.text !== undefined && typeof part.text !== 'string') yield { message: 'Expected text.', param: `${param}.text` };
  if (part.functionCall !== undefined) yield* checkCall(part.functionCall, `${param}.functionCall`);
  if (part.functionResponse !== undefined) yield* checkResponse(part.functionResponse, `${param}.functionResponse`);
}

function* checkCall(call: unknown, param: string): Generator<Violation> {
  const { name, args = {}, ...others } = isRecord(call) ? call : {};
  yield* findUnknownNames(others, { known: ['id'], param });
  if (!isToolName(name)) yield { message: 'Expected the name of a function.', param: `${param}.name` };
  if (!isRecord(args)) yield { message: 'Expected an object.', param: `${param}.args` };
}

function* checkResponse(answer: unknown, param: string): Generator<Violation> {
  const { name, response, ...others } = isRecord(answer) ? answer : {};
  yield* findUnknownNames(others, { known: ['id', 'parts', 'scheduling', 'willContinue'], param });
  if (!isToolName(name)) yield { message: 'Expected the name of a function.', param: `${param}.name` };
  if (!isRecord(response)) yield { message: 'Expected an object.', param: `${param}.response` };
}
