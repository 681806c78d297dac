import { findUnknownNames } from '../check/find-unknown-names.js';
import { isRecord, type JsonRecord, readRecords } from '../check/is-record.js';
import type { Violation } from '../check/violation.js';
import { isToolName } from '../openai/is-tool-name.js';

/** Items of tools that run at the vendor or of kinds that Toolwright does not use; they are taken as they are. */
const otherTypes = `apply_patch_call apply_patch_call_output code_interpreter_call compaction computer_call computer_call_output
  custom_tool_call custom_tool_call_output file_search_call image_generation_call local_shell_call local_shell_call_output
  mcp_approval_request mcp_approval_response mcp_call mcp_list_tools program program_output shell_call shell_call_output
  tool_search_call tool_search_output web_search_call`.split(/\s+/);

/** The fields of the items that Toolwright writes beside messages. */
const knownFields: Readonly<Record<string, readonly string[]>> = {
  function_call: ['call_id', 'name', 'arguments', 'namespace', 'caller'],
  function_call_output: ['call_id', 'output', 'caller'],
  reasoning: ['summary', 'content', 'encrypted_content'],
};

/** Finds what the API refuses in one item of the input. */
export function* checkItem(item: unknown, param: string): Generator<Violation> {
  if (!isRecord(item)) {
    yield { message: 'Expected an object.', param };
    return;
  }
  const { type = 'message' } = item;
  const known = knownFields[String(type)];
  if (known) yield* findUnknownNames(item, { known: ['type', 'id', 'status', ...known], param });
  switch (type) {
    case 'message':
      yield* checkMessage(item, param);
      return;
    case 'function_call':
      yield* checkId(item, { prefix: 'fc', param });
      yield* checkCallId(item, param);
      if (!isToolName(item.name)) yield { message: 'Expected a name of ^[a-zA-Z0-9_-]{1,64}$.', param: `${param}.name` };
      if (typeof item.arguments !== 'string') yield { message: 'Expected JSON text.', param: `${param}.arguments` };
      return;
    case 'function_call_output':
      yield* checkCallId(item, param);
      if (typeof item.output !== 'string' && !Array.isArray(item.output)) {
        yield { message: 'Expected text or a list of content parts.', param: `${param}.output` };
      }
      return;
    case 'reasoning':
      yield* checkId(item, { prefix: 'rs', param });
      if (!Array.isArray(item.summary)) yield { message: 'Expected the summary that came with it.', param: `${param}.summary` };
      return;
    case 'item_reference':
      return;
    default:
      if (!otherTypes.includes(String(type))) yield { message: `No item has the type ${JSON.stringify(type)}.`, param: `${param}.type` };
  }
}

function* checkMessage({ role, content }: JsonRecord, param: string): Generator<Violation> {
  if (!['user', 'assistant', 'system', 'developer'].includes(String(role))) {
    yield { message: `Expected user, assistant, system or developer; received ${JSON.stringify(role)}.`, param: `${param}.role` };
    return;
  }
  if (typeof content !== 'string' && !Array.isArray(content)) {
    yield { message: 'Expected text or a list of content parts.', param: `${param}.content` };
    return;
  }
  const partTypes = role === 'assistant' ? ['output_text', 'refusal'] : ['input_text', 'input_image', 'input_file'];
  for (const [index, { type }] of readRecords(content).entries()) {
    if (partTypes.includes(String(type))) continue;
    const message = `Expected ${partTypes.join(' or ')} in a message of the ${role}; received ${JSON.stringify(type)}.`;
    yield { message, param: `${param}.content[${index}].type`, code: 'invalid_value' };
  }
}

interface IdRule {
  readonly prefix: string;
  readonly param: string;
}

function* checkId({ id }: JsonRecord, { prefix, param }: IdRule): Generator<Violation> {
  if (id === undefined && prefix === 'fc') return;
  if (typeof id !== 'string' || !id.startsWith(prefix)) {
    yield { message: `Expected an id that begins with '${prefix}'; received ${JSON.stringify(id)}.`, param: `${param}.id` };
  }
}

function* checkCallId({ call_id: id }: JsonRecord, param: string): Generator<Violation> {
  if (typeof id !== 'string' || id.length < 1 || id.length > 64) {
    yield { message: 'Expected an id of 1 to 64 characters.', param: `${param}.call_id` };
  }
}
