import { findUnknownNames } from '../check/find-unknown-names.js';
import { isRecord, type JsonRecord } from '../check/is-record.js';
import type { Violation } from '../check/violation.js';
import { isToolName } from './is-tool-name.js';

/** The types of block that may stand in a message of each role. */
export const allowedBlocks = {
  user: 'text image document search_result tool_result container_upload'.split(' '),
  assistant: `text tool_use thinking redacted_thinking server_tool_use web_search_tool_result web_fetch_tool_result
    code_execution_tool_result bash_code_execution_tool_result text_editor_code_execution_tool_result tool_search_tool_result
    mcp_tool_use mcp_tool_result container_upload compaction`.split(/\s+/),
  system: ['text'],
};

/** The fields of the blocks that Toolwright writes; other blocks are taken as they are. */
const knownFields: Readonly<Record<string, readonly string[]>> = {
  text: ['text', 'cache_control', 'citations'],
  tool_use: ['id', 'name', 'input', 'cache_control', 'caller', 'toolset_name'],
  tool_result: ['tool_use_id', 'content', 'is_error', 'cache_control', 'toolset_name'],
  thinking: ['thinking', 'signature'],
  redacted_thinking: ['data'],
};

/** Where a block of content stands. */
export interface BlockPlace {
  readonly role: keyof typeof allowedBlocks;
  readonly param: string;
}

/** Finds what the API refuses in one block of a message. */
export function* checkBlock(block: unknown, { role, param }: BlockPlace): Generator<Violation> {
  const type = isRecord(block) ? block.type : undefined;
  if (!isRecord(block) || typeof type !== 'string' || !allowedBlocks[role].includes(type)) {
    yield {
      message: `Expected a block that may stand in a message of the ${role}; received ${JSON.stringify(type)}.`,
      param: `${param}.type`,
    };
    return;
  }
  const known = knownFields[type];
  if (known) yield* findUnknownNames(block, { known: ['type', ...known], param });
  yield* checkFields(block, param);
}

function* checkFields(block: JsonRecord, param: string): Generator<Violation> {
  switch (block.type) {
    case 'text':
      if (typeof block.text !== 'string' || block.text === '')
        yield { message: 'Expected text that is not empty.', param: `${param}.text` };
      return;
    case 'tool_use':
      if (!isCallId(block.id)) yield { message: 'Expected an id of ^[a-zA-Z0-9_-]+$.', param: `${param}.id` };
      if (!isToolName(block.name)) yield { message: 'Expected a name of ^[a-zA-Z0-9_-]{1,128}$.', param: `${param}.name` };
      if (!isRecord(block.input)) yield { message: 'Expected an object.', param: `${param}.input` };
      return;
    case 'tool_result':
      if (!isCallId(block.tool_use_id)) yield { message: 'Expected an id of ^[a-zA-Z0-9_-]+$.', param: `${param}.tool_use_id` };
      if (!isResultContent(block.content)) yield { message: 'Expected text or a list of blocks.', param: `${param}.content` };
      if (!['undefined', 'boolean'].includes(typeof block.is_error)) yield { message: 'Expected a boolean.', param: `${param}.is_error` };
      return;
    case 'thinking':
      if (typeof block.thinking !== 'string') yield { message: 'Expected text.', param: `${param}.thinking` };
      if (typeof block.signature !== 'string') yield { message: 'Expected the signature that came with it.', param: `${param}.signature` };
      return;
    case 'redacted_thinking':
      if (typeof block.data !== 'string') yield { message: 'Expected the data that came with it.', param: `${param}.data` };
      return;
  }
}

function isCallId(id: unknown): boolean {
  return typeof id === 'string' && /^[a-zA-Z0-9_-]+$/.test(id);
}

function isResultContent(content: unknown): boolean {
  return content === undefined || typeof content === 'string' || Array.isArray(content);
}
