import type { RegisteredTool } from '../tool/registered-tool.js';
import type { ToolContext } from '../tool/tool-context.js';

/** One run of a handler. */
export interface Dispatch {
  readonly tool: RegisteredTool;
  /** The tool's own method, or one that a policy names. */
  readonly method: string;
  readonly input: unknown;
  readonly context: ToolContext;
}

/** Where handlers run: in this process, in a worker, on another machine. Whatever a handler throws comes out. */
export interface ToolDispatcher {
  dispatch(dispatch: Dispatch): unknown;
}

/** Identifies the bound `ToolDispatcher`. */
export const TOOL_DISPATCHER = Symbol.for('toolwright.ToolDispatcher');

/** Runs handlers here and now. */
export const localDispatcher: ToolDispatcher = {
  dispatch: ({ tool, method, input, context }) => tool.invoke(method, input, context),
};
