import { createFailure, type LanguageModel, type Message, type ModelRequest, type ToolCall, type ToolResult } from '@toolwright/contract';
import { local } from '../src/local.js';
import type { ToyTool } from './toy-tool.js';

/** Sunday, 1 June 2025, noon. */
const now = Date.UTC(2025, 5, 1, 12);
/** The model under test, on a clock that stands still. */
export const model: LanguageModel = local({ clock: { now: () => now, schedule: () => () => {} } });

/** How a conversation went. */
export interface Course {
  /** The calls of each turn. */
  readonly turns: readonly (readonly ToolCall[])[];
  readonly answer: string;
  readonly messages: readonly Message[];
}

/** More turns than these are a loop. */
const maxTurns = 12;

/** Asks the model, answers its calls from the tools, and goes on until it has its answer. */
export async function converse(
  request: string,
  tools: readonly ToyTool[],
  options: Partial<ModelRequest> & { readonly before?: readonly Message[] } = {},
): Promise<Course> {
  const { before = [], ...rest } = options;
  const messages: Message[] = [...before, { role: 'user', text: request }];
  const turns: (readonly ToolCall[])[] = [];
  while (turns.length < maxTurns) {
    const response = await model.generate({
      messages: [...messages],
      tools: tools.map(({ descriptor }) => descriptor),
      signal: new AbortController().signal,
      ...rest,
    });
    messages.push({ role: 'assistant', text: response.text, toolCalls: response.toolCalls });
    if (response.toolCalls.length === 0) return { turns, answer: response.text, messages };
    turns.push(response.toolCalls);
    messages.push({ role: 'tool', results: response.toolCalls.map((call) => run(call, tools)) });
  }
  throw new Error(`The model has not answered ${JSON.stringify(request)} in ${maxTurns} turns.`);
}

/** `weather.current {"city":"Oslo"}`, for each call of each turn. */
export function written({ turns }: Course): readonly (readonly string[])[] {
  return turns.map((calls) => calls.map(({ name, arguments: each }) => `${name} ${JSON.stringify(each)}`));
}

function run(call: ToolCall, tools: readonly ToyTool[]): ToolResult {
  const base = { callId: call.id, tool: call.name, attempts: 1, durationMs: 1, warnings: [], timestamp: new Date(now).toISOString() };
  const answer = tools
    .find(({ descriptor }) => descriptor.name === call.name)
    ?.answer(typeof call.arguments === 'string' ? {} : call.arguments);
  if (!answer) return { ...base, success: false, failure: createFailure('tool_not_found', `There is no tool ${call.name}.`) };
  if ('failure' in answer) return { ...base, success: false, failure: answer.failure };
  const { data, degradedBy } = answer;
  const degraded =
    degradedBy === undefined ? undefined : { source: 'method fromClimateNormals', failure: createFailure('timeout', degradedBy) };
  return { ...base, success: true, data, source: degraded ? 'fallback' : 'tool', ...(degraded && { degraded }) };
}
