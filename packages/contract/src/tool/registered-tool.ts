import type { ToolContext } from './tool-context.js';
import type { ToolDescriptor } from './tool-descriptor.js';

/** A tool that can run: its descriptor and the instance behind it. */
export interface RegisteredTool {
  readonly descriptor: ToolDescriptor;
  /** Calls a method of the plugin's instance: the tool's own, or one that a fallback names. Whatever it throws comes out. */
  readonly invoke: (method: string, input: unknown, context: ToolContext) => unknown;
}
