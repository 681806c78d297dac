import { findDuplicate } from '../check/find-duplicate.js';
import { isRecord, type JsonRecord, readRecords } from '../check/is-record.js';
import type { Violation } from '../check/violation.js';
import { checkFunction } from '../openai/check-function.js';

/** Finds what the API refuses in `tools` and in what is only allowed beside them. */
export function* checkTools(body: JsonRecord): Generator<Violation> {
  const { tools } = body;
  if (tools === undefined) {
    for (const param of ['tool_choice', 'parallel_tool_calls']) {
      if (body[param] !== undefined) yield { message: `'${param}' is only allowed when 'tools' are specified.`, param };
    }
    return;
  }
  if (!Array.isArray(tools) || tools.length === 0) {
    yield { message: 'Expected an array of at least one tool.', param: 'tools' };
    return;
  }
  for (const [index, tool] of tools.entries()) yield* checkTool(tool, `tools[${index}]`);
  const names = tools.map(nameOf);
  if (findDuplicate(names) !== undefined) yield { message: 'Expected a name of its own for each tool.', param: 'tools' };
  yield* checkToolChoice(body.tool_choice, names);
  const parallel = body.parallel_tool_calls;
  if (parallel !== undefined && typeof parallel !== 'boolean') yield { message: 'Expected a boolean.', param: 'parallel_tool_calls' };
}

function* checkTool(tool: unknown, param: string): Generator<Violation> {
  const definition = isRecord(tool) && tool.type === 'function' ? tool.function : undefined;
  if (isRecord(definition)) yield* checkFunction(definition, `${param}.function`);
  else yield { message: 'Expected a tool of type "function".', param };
}

function* checkToolChoice(choice: unknown, names: readonly unknown[]): Generator<Violation> {
  const param = 'tool_choice';
  if (choice === undefined || choice === 'none' || choice === 'auto' || choice === 'required') return;
  if (isRecord(choice) && choice.type === 'function') {
    yield* checkChosen([choice], { names, param: `${param}.function.name` });
  } else if (isRecord(choice) && choice.type === 'allowed_tools' && isRecord(choice.allowed_tools)) {
    const { mode, tools } = choice.allowed_tools;
    if (mode !== 'auto' && mode !== 'required') yield { message: 'Expected "auto" or "required".', param: `${param}.allowed_tools.mode` };
    yield* checkChosen(readRecords(tools), { names, param: `${param}.allowed_tools.tools` });
  } else {
    yield { message: 'Expected "none", "auto", "required", one function or a list of allowed tools.', param };
  }
}

interface Offer {
  readonly names: readonly unknown[];
  readonly param: string;
}

function* checkChosen(chosen: readonly JsonRecord[], { names, param }: Offer): Generator<Violation> {
  const unknown = chosen.map(nameOf).find((name) => !names.includes(name));
  if (unknown !== undefined || chosen.length === 0) {
    yield { message: `Expected names of the tools; received ${JSON.stringify(unknown)}.`, param };
  }
}

/** The name in `{ type: 'function', function: { name } }`, of a tool and of a choice alike. */
function nameOf(tool: unknown): unknown {
  const definition = isRecord(tool) ? tool.function : undefined;
  return isRecord(definition) ? definition.name : undefined;
}
