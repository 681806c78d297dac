import type { ToolDescriptor } from '@toolwright/contract';
import { maskArguments } from '../mask/mask-arguments.js';
import type { Execution } from './execution.js';

/** Tells that a call has begun, without what is sensitive in its arguments. @param tool absent when there is none of that name */
export function tellStart(execution: Execution, tool: ToolDescriptor | undefined): void {
  execution.emit({ type: 'call.started', arguments: maskArguments(execution.call.arguments, tool?.input.sensitive ?? []) });
}
