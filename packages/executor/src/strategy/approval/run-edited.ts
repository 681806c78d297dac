import { failed, type InputVerdict, type JsonObject, type ToolDescriptor } from '@toolwright/contract';
import type { Execution } from '../../execution/execution.js';
import type { Next } from '../../pipeline/strategy.js';
import { whenAnswered } from '../../port/when-answered.js';
import { guardArguments } from '../arguments/read-arguments.js';
import { toArgumentFailure } from '../arguments/to-argument-failure.js';

/** A call whose arguments were changed by whoever approved it. */
export interface EditedCall {
  readonly tool: ToolDescriptor;
  readonly execution: Execution;
  readonly next: Next;
}

/** Goes on with other arguments than those that were sent, once they have passed the same guard and the same checks. */
export function runEdited(edited: JsonObject, { tool, execution, next }: EditedCall): ReturnType<Next> {
  const guarded = guardArguments(edited, tool.input.schema);
  if (!guarded.ok) return guarded;
  return whenAnswered<InputVerdict, Awaited<ReturnType<Next>>>(tool.input.parse(guarded.value), (verdict) => {
    if (!verdict.ok) return failed(toArgumentFailure(verdict.problems));
    execution.given = guarded.value;
    execution.input = verdict.input;
    execution.warnings.push('It ran with other arguments than those that were sent: whoever approved it had changed them.');
    return next(execution);
  });
}
