import { findDuplicate } from '../check/find-duplicate.js';
import { isRecord, type JsonRecord, readRecords } from '../check/is-record.js';
import type { Violation } from '../check/violation.js';
import { checkFunction } from '../openai/check-function.js';

/** Finds what the API refuses in `tools` and in the choice among them. */
export function* checkTools({ tools, tool_choice: choice, parallel_tool_calls: parallel = true }: JsonRecord): Generator<Violation> {
  if (tools !== undefined && !Array.isArray(tools)) yield { message: 'Expected a list.', param: 'tools' };
  const list = readRecords(tools);
  for (const [index, tool] of list.entries()) {
    const param = `tools[${index}]`;
    if (typeof tool.type !== 'string') yield { message: 'Expected the type of a tool.', param: `${param}.type` };
    if (tool.type === 'function') yield* checkFunction(tool, param);
    if (tool.function !== undefined)
      yield { message: "A function stands flat in the tool, not under 'function'.", param: `${param}.function` };
  }
  const names = list.flatMap(({ type, name }) => (type === 'function' ? [name] : []));
  const twice = findDuplicate(names);
  if (twice !== undefined) yield { message: `Two tools have the name ${twice}.`, param: 'tools' };
  if (choice !== undefined) yield* checkToolChoice(choice, list);
  if (typeof parallel !== 'boolean') yield { message: 'Expected a boolean.', param: 'parallel_tool_calls' };
}

function* checkToolChoice(choice: unknown, tools: readonly JsonRecord[]): Generator<Violation> {
  const param = 'tool_choice';
  if (choice === 'none' || choice === 'auto') return;
  if (choice === 'required') {
    if (tools.length === 0) yield { message: "The choice 'required' needs 'tools'.", param };
  } else if (isRecord(choice) && choice.type === 'function') {
    yield* checkChosen([choice], { tools, param });
  } else if (isRecord(choice) && choice.type === 'allowed_tools') {
    if (choice.mode !== 'auto' && choice.mode !== 'required') yield { message: 'Expected "auto" or "required".', param: `${param}.mode` };
    yield* checkChosen(readRecords(choice.tools), { tools, param: `${param}.tools` });
  } else if (!isRecord(choice) || !tools.some(({ type }) => type === choice.type)) {
    yield { message: 'Expected "none", "auto", "required", one of the tools or a list of allowed tools.', param };
  }
}

interface Offer {
  readonly tools: readonly JsonRecord[];
  readonly param: string;
}

function* checkChosen(chosen: readonly JsonRecord[], { tools, param }: Offer): Generator<Violation> {
  const unknown = chosen.find(({ type, name }) => !tools.some((tool) => tool.type === type && tool.name === name));
  if (unknown || chosen.length === 0) yield { message: `Expected names of the tools; received ${JSON.stringify(unknown?.name)}.`, param };
}
