import type { RequestBody } from '../server/turn.js';
import { isRecord } from './is-record.js';
import { isToolName } from './is-tool-name.js';
import type { Violation } from './violation.js';

/** Finds what the API refuses in `tools` and in what is only allowed beside them. */
export function* checkTools(body: RequestBody): Generator<Violation> {
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
  if (new Set(names).size < names.length) yield { message: 'Expected a name of its own for each tool.', param: 'tools' };
  yield* checkToolChoice(body.tool_choice, names);
  const parallel = body.parallel_tool_calls;
  if (parallel !== undefined && typeof parallel !== 'boolean') yield { message: 'Expected a boolean.', param: 'parallel_tool_calls' };
}

function* checkTool(tool: unknown, param: string): Generator<Violation> {
  const definition = isRecord(tool) && tool.type === 'function' ? tool.function : undefined;
  if (!isRecord(definition)) {
    yield { message: 'Expected a tool of type "function".', param };
    return;
  }
  const { name, description = '', parameters, strict = null } = definition;
  if (!isToolName(name)) yield { message: 'Expected a name of ^[a-zA-Z0-9_-]{1,64}$.', param: `${param}.function.name` };
  if (typeof description !== 'string') yield { message: 'Expected text.', param: `${param}.function.description` };
  if (strict !== null && typeof strict !== 'boolean') yield { message: 'Expected a boolean.', param: `${param}.function.strict` };
  if (parameters === undefined) return;
  if (!isRecord(parameters) || parameters.type !== 'object' || !isRecord(parameters.properties)) {
    yield {
      message: `Expected a schema of type "object" with "properties" for function '${name}'.`,
      param: `${param}.function.parameters`,
    };
  }
}

function* checkToolChoice(choice: unknown, names: readonly unknown[]): Generator<Violation> {
  const param = 'tool_choice';
  if (choice === undefined || choice === 'none' || choice === 'auto' || choice === 'required') return;
  if (!isRecord(choice) || choice.type !== 'function') {
    yield { message: 'Expected "none", "auto", "required" or one function.', param };
  } else if (!names.includes(nameOf(choice))) {
    yield { message: `Expected one of the tools; received ${JSON.stringify(nameOf(choice))}.`, param: `${param}.function.name` };
  }
}

/** The name in `{ type: 'function', function: { name } }`, of a tool and of a choice alike. */
function nameOf(tool: unknown): unknown {
  const definition = isRecord(tool) ? tool.function : undefined;
  return isRecord(definition) ? definition.name : undefined;
}
