import type { JsonObject, JsonValue, ToolResult } from '@toolwright/contract';

/** A tool call of the conversation and what came of it. */
export interface Exchange {
  readonly tool: string;
  readonly arguments: JsonObject;
  /** Absent when the conversation was cut between call and result. */
  readonly result?: ToolResult;
  /** The user message that it followed, counted from 1. */
  readonly round: number;
}

/** Equal for calls of the same tool with equal arguments, in whatever order they are written. */
export function callKey(tool: string, callArguments: JsonObject): string {
  return `${tool} ${canonicalJson(callArguments)}`;
}

/** JSON text with the keys of objects in order. */
function canonicalJson(value: JsonValue): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
