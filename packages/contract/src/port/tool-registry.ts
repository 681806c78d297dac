import type { RegisteredTool } from '../tool/registered-tool.js';

/** The tools that there are. */
export interface ToolRegistry {
  find(name: string): RegisteredTool | undefined;
  list(): readonly RegisteredTool[];
  /** Names of tools like the given one, nearest first. */
  nearest(name: string, limit: number): readonly string[];
}

/** Identifies the bound `ToolRegistry`. */
export const TOOL_REGISTRY = Symbol.for('toolwright.ToolRegistry');
