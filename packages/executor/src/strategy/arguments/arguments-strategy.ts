import { type Clock, failed, type InputProblem, type Outcome } from '@toolwright/contract';
import { coerceJson } from '../../coerce/coerce-json.js';
import { describeCoercions } from '../../coerce/describe-coercions.js';
import type { Execution } from '../../execution/execution.js';
import type { Next, Strategy } from '../../pipeline/strategy.js';
import type { Answer } from '../../port/answer.js';
import { whenAnswered } from '../../port/when-answered.js';
import type { CheckedInput } from './checked-input.js';
import { type CheckedTool, type CheckInput, inputCheck } from './input-check.js';
import { guardArguments, readArguments } from './read-arguments.js';
import { toArgumentFailure } from './to-argument-failure.js';

/** What checking arguments needs from outside. */
export interface ArgumentServices {
  readonly clock: Clock;
  /** Whether arguments that do not fit are read as what the schema expects where that leaves no doubt. */
  readonly coercion: 'on' | 'off';
}

/**
 * Turns what the model wrote into the handler's input, or into a failure that tells the model what to correct. Nothing runs on bad
 * arguments. With coercion `on`, arguments that do not fit are read once more as what the schema expects; each value read otherwise is a
 * warning. Where that does not help, the failure is that of the arguments as written.
 */
export function argumentsStrategy(tool: CheckedTool, { clock, coercion }: ArgumentServices): Strategy {
  const { schema } = tool.input;
  const check = inputCheck(tool, clock);
  return (execution, next) => {
    const read = readArguments(execution.call.arguments, schema);
    if (!read.ok) return read;
    execution.given = read.value;
    const checked = check(read.value, execution);
    return 'ok' in checked && checked.ok
      ? proceed(checked.input, execution, next)
      : goOn(checked, { tool, check, coercion, execution, next });
  };
}

interface Judging {
  readonly tool: CheckedTool;
  readonly check: CheckInput;
  readonly coercion: 'on' | 'off';
  readonly execution: Execution;
  readonly next: Next;
}

// Apart from the strategy, because a function that makes another one costs room at each of its calls.
function goOn(answer: Answer<CheckedInput>, judging: Judging): ReturnType<Next> {
  return whenAnswered<CheckedInput, Judged>(answer, (checked) => {
    if (checked.ok) return proceed(checked.input, judging.execution, judging.next);
    if ('failure' in checked) return checked;
    return judging.coercion === 'on' ? retryCoerced(checked.problems, judging) : refuse(checked.problems);
  });
}

type Judged = Awaited<ReturnType<Next>>;

function retryCoerced(problems: readonly InputProblem[], { tool, check, execution, next }: Judging): ReturnType<Next> {
  const { schema, sensitive } = tool.input;
  const { value, coercions } = coerceJson(execution.given, { schema, problems });
  if (coercions.length === 0) return refuse(problems);
  const guarded = guardArguments(value, schema);
  if (!guarded.ok) return guarded;
  return whenAnswered<CheckedInput, Judged>(check(guarded.value, execution), (checked) => {
    if (!checked.ok) return 'failure' in checked ? checked : refuse(problems);
    execution.given = guarded.value;
    execution.warnings.push(...describeCoercions(coercions, sensitive));
    return proceed(checked.input, execution, next);
  });
}

function proceed(input: unknown, execution: Execution, next: Next): ReturnType<Next> {
  execution.input = input;
  return next(execution);
}

function refuse(problems: readonly InputProblem[]): Outcome<never> {
  return failed(toArgumentFailure(problems));
}
