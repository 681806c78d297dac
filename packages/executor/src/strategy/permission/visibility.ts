import type { ToolDescriptor } from '@toolwright/contract';
import type { Execution } from '../../execution/execution.js';
import type { Answer } from '../../port/answer.js';
import { type PermissionServices, permissionAsker } from './permission-asker.js';

/** Whether a tool is there for the principal of a call. Never throws and never rejects. */
export type IsVisible = (tool: ToolDescriptor, execution: Execution) => Answer<boolean>;

/** Makes the check by which a tool that a principal may not use, whatever the arguments, is as good as unknown: it is not even named. */
export function createVisibility(services: PermissionServices): IsVisible {
  const ask = permissionAsker(services);
  return (tool, execution) => ask({ tool, principal: execution.call.principal }, execution);
}
