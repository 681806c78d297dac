import type { ModelResponse } from '@toolwright/contract';
import type { ExpectedTurn } from './recording.js';

/** What an answer says, whoever read it. */
export interface Reading {
  readonly text: unknown;
  readonly calls: readonly CalledTool[];
  readonly finish: unknown;
}

/** A call without its id, which may be ours. */
export interface CalledTool {
  readonly name: unknown;
  readonly args: unknown;
}

/** What a provider of ours read. */
export function toReading({ text, toolCalls, finish }: ModelResponse): Reading {
  return { text, calls: toolCalls.map(({ name, arguments: args }) => ({ name, args })), finish: finish.raw };
}

/** What the independent reader of the recordings read. */
export function toExpectedReading({ text, tool_calls: calls, finish }: ExpectedTurn): Reading {
  return { text, calls: calls.map(({ name, args, raw_args: text }) => ({ name, args: args ?? text })), finish: finish ?? '' };
}
