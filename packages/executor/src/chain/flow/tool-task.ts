import type { ToolResult } from '@toolwright/contract';

/** One step of a flow written by hand: calls a tool and gives its result. Must not reject. */
export type ToolTask = () => Promise<ToolResult>;
