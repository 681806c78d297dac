import { createFailure, type Failed, failed, type ToolDescriptor } from '@toolwright/contract';

/** How deep tools may call tools: 0 is a call of a model or caller. */
export const deepestCall = 4;

/** Refuses a call of a tool by a tool that was called by tools already, which mostly call each other in a circle. */
export function refuseDepth({ name }: ToolDescriptor): Failed {
  return failed(createFailure('loop_detected', `Tools may call tools ${deepestCall} deep; ${name} was called deeper than that.`));
}
