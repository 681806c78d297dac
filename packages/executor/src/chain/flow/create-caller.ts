import type { CallScope, IdSource, JsonObject, ToolExecutor, ToolResult } from '@toolwright/contract';

/** Calls a tool by its name, under its policies. Never rejects. The `call` of a tool's context is one too. */
export type CallTool = (tool: string, given: JsonObject) => Promise<ToolResult>;

/** What a caller needs from outside. */
export interface CallerOptions {
  readonly executor: ToolExecutor;
  readonly idSource: IdSource;
  /** On whose behalf. */
  readonly scope?: Omit<CallScope, 'idempotencyKey'>;
}

/** Makes what flows outside of a tool call tools with. */
export function createCaller({ executor, idSource, scope = {} }: CallerOptions): CallTool {
  return (tool, given) => executor.execute({ id: idSource.newId(), name: tool, arguments: given }, scope);
}
