import { isDeepStrictEqual } from 'node:util';
import { isRecord, type JsonRecord, readRecords } from '../check/is-record.js';
import type { Violation } from '../check/violation.js';

/** Finds calls of the present turn whose thought signature did not come back as it was given. */
export function* checkSignatures(contents: unknown, issued: readonly unknown[]): Generator<Violation> {
  const list = readRecords(contents);
  // Signatures are only demanded since the user last spoke.
  const lastQuestion = list.findLastIndex(
    ({ role, parts }) => role !== 'model' && readRecords(parts).every((part) => !part.functionResponse),
  );
  const given = issued.flatMap(callPartsOf);
  for (const [index, content] of list.entries()) {
    if (index < lastQuestion) continue;
    for (const [position, part] of readRecords(content.parts).entries()) {
      const known = isRecord(part.functionCall)
        ? given.findLast((candidate) => isSameCall(candidate.functionCall, part.functionCall))
        : undefined;
      if (known && known.thoughtSignature !== part.thoughtSignature) {
        const message = `Expected the thoughtSignature that came with this call; received ${JSON.stringify(part.thoughtSignature)}.`;
        yield { message, param: `contents[${index}].parts[${position}]` };
      }
    }
  }
}

function callPartsOf(reply: unknown): readonly JsonRecord[] {
  const [candidate] = isRecord(reply) ? readRecords(reply.candidates) : [];
  const content = candidate?.content;
  return isRecord(content) ? readRecords(content.parts).filter((part) => part.functionCall !== undefined) : [];
}

// A call may have no id; then its name and arguments must do.
function isSameCall(given: unknown, returned: unknown): boolean {
  if (!isRecord(given) || !isRecord(returned)) return false;
  if (given.id !== undefined) return given.id === returned.id;
  return given.name === returned.name && isDeepStrictEqual(given.args, returned.args);
}
