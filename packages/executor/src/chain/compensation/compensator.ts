import type { CallScope, ToolCall, ToolResult, ToolSuccess } from '@toolwright/contract';

/** A write that has finished and is to be undone. */
export interface FinishedWrite {
  readonly call: ToolCall;
  /** On whose behalf it is undone. */
  readonly scope: CallScope;
  readonly result: ToolSuccess;
}

/** Calls the `@Compensate` method of a tool. Never rejects. */
export interface Compensator {
  compensate(write: FinishedWrite): Promise<ToolResult>;
}
