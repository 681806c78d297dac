import type { BatchScope, ModelRequest } from '@toolwright/contract';
import type { RunRequest } from './run-request.js';

/** What a request wants of a model turn. @param callCount tool calls that the model has asked for so far */
export function toModelWishes(
  { toolChoice, parallelToolCalls }: RunRequest,
  callCount: number,
): Pick<ModelRequest, 'toolChoice' | 'parallelToolCalls'> {
  const isForced = toolChoice?.kind === 'required' || toolChoice?.kind === 'tool';
  return {
    ...(toolChoice && { toolChoice: isForced && callCount > 0 ? { kind: 'auto' } : toolChoice }),
    ...(parallelToolCalls && { parallelToolCalls }),
  };
}

/** How a request wants the calls of one turn to be made. */
export function toBatchWishes({ parallelToolCalls, order, maxConcurrent }: RunRequest): Pick<BatchScope, 'order' | 'maxConcurrent'> {
  const wanted = parallelToolCalls === 'off' ? 'sequential' : order;
  return { ...(wanted && { order: wanted }), ...(maxConcurrent !== undefined && { maxConcurrent }) };
}
