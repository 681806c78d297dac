import { findUnknownNames } from '../check/find-unknown-names.js';
import { isRecord, type JsonRecord } from '../check/is-record.js';
import type { Violation } from '../check/violation.js';
import { allowedBlocks, checkBlock } from './check-block.js';

/** Finds what the API refuses in `messages`, each taken for itself. */
export function* checkMessages(messages: unknown): Generator<Violation> {
  if (!Array.isArray(messages) || messages.length === 0) {
    yield { message: 'Expected a list of at least one message.', param: 'messages' };
    return;
  }
  const [first] = messages;
  if (isRecord(first) && first.role !== 'user') {
    const hint = first.role === 'system' ? " The system prompt goes into the parameter 'system'." : '';
    yield { message: `The first message must be of the user.${hint}`, param: 'messages.0.role' };
  }
  for (const [index, message] of messages.entries()) {
    const param = `messages.${index}`;
    if (isRecord(message)) yield* checkMessage(message, param);
    else yield { message: 'Expected an object.', param };
  }
}

function* checkMessage(message: JsonRecord, param: string): Generator<Violation> {
  const { role, content } = message;
  if (!isRole(role)) {
    yield { message: `Expected user, assistant or system; received ${JSON.stringify(role)}.`, param: `${param}.role` };
    return;
  }
  yield* findUnknownNames(message, { known: ['role', 'content'], param });
  if (typeof content !== 'string' && !Array.isArray(content)) {
    yield { message: 'Expected text or a list of blocks.', param: `${param}.content` };
  } else if (content.length === 0) {
    yield { message: 'Expected content that is not empty.', param: `${param}.content` };
  } else if (Array.isArray(content)) {
    for (const [index, block] of content.entries()) yield* checkBlock(block, { role, param: `${param}.content.${index}` });
  }
}

function isRole(role: unknown): role is keyof typeof allowedBlocks {
  return typeof role === 'string' && Object.hasOwn(allowedBlocks, role);
}
