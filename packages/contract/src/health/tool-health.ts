import type { ToolReport } from './tool-report.js';

/** How well the tools work, measured in this process. */
export interface ToolHealth {
  /** Absent for a tool that has not been called. */
  reportOf(tool: string): ToolReport | undefined;
  /** Of every tool that has been called, by name. */
  list(): readonly ToolReport[];
}

/** Identifies the bound `ToolHealth`. */
export const TOOL_HEALTH = Symbol.for('toolwright.ToolHealth');
