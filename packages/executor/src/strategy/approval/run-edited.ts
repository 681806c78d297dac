import { createFailure, type Failure, failed, type JsonObject, type ToolDescriptor } from '@toolwright/contract';
import type { Execution } from '../../execution/execution.js';
import type { Next } from '../../pipeline/strategy.js';
import { whenAnswered } from '../../port/when-answered.js';
import type { CheckedInput } from '../arguments/checked-input.js';
import type { CheckInput } from '../arguments/input-check.js';
import { guardArguments } from '../arguments/read-arguments.js';
import { toArgumentFailure } from '../arguments/to-argument-failure.js';
import { restoreMasked } from './restore-masked.js';

/** A call whose arguments were changed by whoever approved it. */
export interface EditedCall {
  readonly tool: ToolDescriptor;
  /** The one that its arguments have passed before. */
  readonly check: CheckInput;
  readonly execution: Execution;
  readonly next: Next;
}

/** Goes on with other arguments than those that were sent, once they have passed the same guard and the same checks. */
export function runEdited(edited: JsonObject, { tool: { input }, check, execution, next }: EditedCall): ReturnType<Next> {
  const guarded = guardArguments(edited, input.schema);
  if (!guarded.ok) return failed(blameEditor(guarded.failure));
  const given = restoreMasked(guarded.value, { given: execution.given, sensitive: input.sensitive });
  if (given === undefined) return failed(blameEditor(createFailure('invalid_arguments', 'a hidden value of a list was left hidden.')));
  return whenAnswered<CheckedInput, Awaited<ReturnType<Next>>>(check(given, execution), (checked) => {
    if (!checked.ok) return 'failure' in checked ? checked : failed(blameEditor(toArgumentFailure(checked.problems)));
    execution.given = given;
    execution.input = checked.input;
    execution.warnings.push('It ran with other arguments than those that were sent: whoever approved it had changed them.');
    return next(execution);
  });
}

// The model has not written these, so that it must not look for the fault in what it wrote.
function blameEditor(failure: Failure): Failure {
  return { ...failure, message: `Whoever approved the call changed its arguments, and they do not fit: ${failure.message}` };
}
