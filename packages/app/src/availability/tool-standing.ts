import type { ToolAvailability, ToolDescriptor, ToolName, ToolReport } from '@toolwright/contract';
import { type AvailabilitySources, findReport, readAvailability } from './read-availability.js';

/** How one tool does. */
export interface ToolStanding {
  readonly tool: ToolName;
  readonly availability: ToolAvailability;
  /** Absent where nothing is measured, or the tool has not been called. */
  readonly measured?: ToolReport;
}

/** Tells how each tool does, in the given order. */
export function listStandings(tools: readonly ToolDescriptor[], sources: AvailabilitySources): readonly ToolStanding[] {
  return tools.map((tool) => {
    const measured = findReport(tool, sources);
    return { tool: tool.name, availability: readAvailability(tool, sources), ...(measured && { measured }) };
  });
}
