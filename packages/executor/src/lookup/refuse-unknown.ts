import { createFailure, type Failed, failed, type ToolRegistry } from '@toolwright/contract';
import type { Execution } from '../execution/execution.js';
import type { IsVisible } from '../strategy/permission/visibility.js';

/** What there is, and what of it a principal may know. */
export interface VisibleTools {
  readonly registry: ToolRegistry;
  readonly isVisible: IsVisible;
}

const suggestedNames = 3;
// More than are suggested, because some of them may be hidden.
const consideredNames = 12;

/** Refuses a call of a tool that is not there for its principal. Names only those like it that are. */
export async function refuseUnknown(execution: Execution, { registry, isVisible }: VisibleTools): Promise<Failed> {
  const name = execution.origin.tool ?? '';
  const nearest = registry.nearest(name, consideredNames);
  const visible = await Promise.all(
    nearest.map(async (near) => {
      const tool = registry.find(near);
      return tool !== undefined && isVisible(tool.descriptor, execution);
    }),
  );
  const suggested = nearest.filter((_, index) => visible[index]).slice(0, suggestedNames);
  const suggestion = suggested.length > 0 && { suggestion: `Did you mean ${suggested.join(' or ')}?` };
  return failed(createFailure('tool_not_found', `There is no tool "${name}".`, { ...suggestion }));
}
