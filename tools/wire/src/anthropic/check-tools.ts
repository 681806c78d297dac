import { findDuplicate } from '../check/find-duplicate.js';
import { findUnknownNames } from '../check/find-unknown-names.js';
import { isRecord, type JsonRecord, readRecords } from '../check/is-record.js';
import type { Violation } from '../check/violation.js';
import { checkStrictSchema } from './check-strict-schema.js';
import { isToolName } from './is-tool-name.js';

const toolFields = `type name description input_schema strict cache_control allowed_callers defer_loading eager_input_streaming
  input_examples`.split(/\s+/);

/** Finds what the API refuses in `tools` and in the choice among them. */
export function* checkTools({ tools, tool_choice: choice }: JsonRecord): Generator<Violation> {
  if (tools !== undefined && !Array.isArray(tools)) yield { message: 'Expected a list.', param: 'tools' };
  const list = readRecords(tools);
  for (const [index, tool] of list.entries()) {
    // Any other type is a tool that runs at the vendor and has no schema.
    if (tool.type === undefined || tool.type === 'custom') yield* checkTool(tool, `tools.${index}`);
  }
  const names = list.map(({ name }) => name);
  const twice = findDuplicate(names);
  if (twice !== undefined) yield { message: `Two tools have the name ${twice}.`, param: 'tools' };
  if (choice !== undefined) yield* checkToolChoice(choice, names);
}

function* checkTool(tool: JsonRecord, param: string): Generator<Violation> {
  yield* findUnknownNames(tool, { known: toolFields, param });
  const { name, description = '', input_schema: schema, strict } = tool;
  if (!isToolName(name)) yield { message: 'Expected a name of ^[a-zA-Z0-9_-]{1,128}$.', param: `${param}.name` };
  if (typeof description !== 'string') yield { message: 'Expected text.', param: `${param}.description` };
  const at = `${param}.input_schema`;
  if (!isRecord(schema) || schema.type !== 'object') {
    yield { message: 'Expected a schema of type "object".', param: at };
    return;
  }
  for (const keyword of ['anyOf', 'oneOf', 'allOf']) {
    if (schema[keyword] !== undefined) yield { message: `'${keyword}' may not stand at the root.`, param: at };
  }
  for (const key of isRecord(schema.properties) ? Object.keys(schema.properties) : []) {
    if (!/^[a-zA-Z0-9_.-]{1,64}$/.test(key)) yield { message: `Expected keys of ^[a-zA-Z0-9_.-]{1,64}$; received ${key}.`, param: at };
  }
  if (strict === true) yield* checkStrictSchema(schema, at);
}

function* checkToolChoice(choice: unknown, names: readonly unknown[]): Generator<Violation> {
  const param = 'tool_choice';
  if (names.length === 0) {
    yield { message: "A choice needs 'tools'.", param };
  } else if (!isRecord(choice) || !['auto', 'any', 'tool', 'none'].includes(String(choice.type))) {
    yield { message: 'Expected an object of type auto, any, tool or none.', param: `${param}.type` };
  } else if (choice.type === 'tool' && !names.includes(choice.name)) {
    yield { message: `Expected one of the tools; received ${JSON.stringify(choice.name)}.`, param: `${param}.name` };
  } else if (choice.type === 'none' && choice.disable_parallel_tool_use !== undefined) {
    yield { message: 'This field is not known for the type none.', param: `${param}.disable_parallel_tool_use` };
  }
}
