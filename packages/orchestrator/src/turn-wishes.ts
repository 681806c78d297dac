import type { BatchScope, ModelRequest, ToolChoice } from '@toolwright/contract';
import type { RunRequest } from './run-request.js';

/** What a request wants of a model turn. @param callCount tool calls that the model has asked for so far */
export function toModelWishes(
  { toolChoice, parallelToolCalls }: RunRequest,
  callCount: number,
): Pick<ModelRequest, 'toolChoice' | 'parallelToolCalls'> {
  return {
    ...(toolChoice && { toolChoice: callCount > 0 ? relax(toolChoice) : toolChoice }),
    ...(parallelToolCalls && { parallelToolCalls }),
  };
}

// A model that had to call in every turn could never answer.
function relax(choice: ToolChoice): ToolChoice {
  switch (choice.kind) {
    case 'required':
    case 'tool':
      return { kind: 'auto' };
    case 'allowed':
      return { ...choice, mode: 'auto' };
    case 'auto':
    case 'none':
      return choice;
  }
}

/** How a request wants the calls of one turn to be made. */
export function toBatchWishes({ parallelToolCalls, order, maxConcurrent }: RunRequest): Pick<BatchScope, 'order' | 'maxConcurrent'> {
  const wanted = parallelToolCalls === 'off' ? 'sequential' : order;
  return { ...(wanted && { order: wanted }), ...(maxConcurrent !== undefined && { maxConcurrent }) };
}
