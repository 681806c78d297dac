import type { Failed, ToolDescriptor } from '@toolwright/contract';
import type { Execution } from '../execution/execution.js';
import { needsStage } from '../pipeline/needs-stage.js';
import { readArguments } from '../strategy/arguments/read-arguments.js';
import { recordCall } from '../strategy/audit/record-call.js';
import { refuseUnknown, type VisibleTools } from './refuse-unknown.js';

/** A call of a tool that is not there for its principal. */
export interface HiddenCall {
  readonly tool: ToolDescriptor;
  readonly execution: Execution;
}

/**
 * Refuses a call of a tool that is there, but not for its principal, as if there were none. A try at a tool whose calls are audited leaves
 * its record all the same: who guesses such a name matters to operators.
 */
export function refuseHidden({ tool, execution }: HiddenCall, visibleTools: VisibleTools): Promise<Failed> {
  if (needsStage(tool, 'audit')) recordTry(tool, execution);
  return refuseUnknown(execution, visibleTools);
}

// Nobody checks the arguments of such a call. What cannot be read is recorded as no arguments.
function recordTry(tool: ToolDescriptor, execution: Execution): void {
  const read = readArguments(execution.call.arguments, tool.input.schema);
  if (read.ok) execution.given = read.value;
  recordCall('permission_denied', { tool, execution });
}
