import type { Outcome, RegisteredTool, ToolDescriptor } from '@toolwright/contract';
import type { Execution } from '../execution/execution.js';

/** A call whose pipeline is through. */
export interface EndingCall {
  readonly execution: Execution;
  readonly tool: RegisteredTool | undefined;
}

/**
 * When a call ended, where its attempt knows: reading the clock costs more than most stages, and where nothing was waited for since, it is as late as it was
 * then. @returns a moment on the clock's time line
 */
export function knownEnd({ ok }: Outcome<unknown>, { execution, tool }: EndingCall): number | undefined {
  return ok && execution.attempts === 1 && tool !== undefined && waitsForNothing(tool.descriptor) ? execution.attemptEndedAt : undefined;
}

// Whether what lies around the attempt only passes on a first success: a journal, a cache or a fallback may have to be asked.
function waitsForNothing({ access, policies: { cache, fallback } }: ToolDescriptor): boolean {
  return access === 'read' && cache === undefined && fallback === undefined;
}
