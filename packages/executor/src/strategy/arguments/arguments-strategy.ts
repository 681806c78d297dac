import { failed, type InputProblem, type InputVerdict, type Outcome, type ToolInput } from '@toolwright/contract';
import { coerceJson } from '../../coerce/coerce-json.js';
import { describeCoercions } from '../../coerce/describe-coercions.js';
import type { Execution } from '../../execution/execution.js';
import type { Next, Strategy } from '../../pipeline/strategy.js';
import type { Answer } from '../../port/answer.js';
import { whenAnswered } from '../../port/when-answered.js';
import { guardArguments, readArguments } from './read-arguments.js';
import { toArgumentFailure } from './to-argument-failure.js';

/**
 * Turns what the model wrote into the handler's input, or into a failure that tells the model what to correct. Nothing runs on bad
 * arguments. With coercion `on`, arguments that do not fit are read once more as what the schema expects; each value read otherwise is a
 * warning. Where that does not help, the failure is that of the arguments as written.
 */
export function argumentsStrategy(input: ToolInput, coercion: 'on' | 'off' = 'on'): Strategy {
  return (execution, next) => {
    const read = readArguments(execution.call.arguments, input.schema);
    if (!read.ok) return read;
    execution.given = read.value;
    const verdict = input.parse(read.value);
    return 'ok' in verdict && verdict.ok ? proceed(verdict.input, execution, next) : goOn(verdict, { input, coercion, execution, next });
  };
}

interface Judging {
  readonly input: ToolInput;
  readonly coercion: 'on' | 'off';
  readonly execution: Execution;
  readonly next: Next;
}

// Apart from the strategy, because a function that makes another one costs room at each of its calls.
function goOn(verdict: Answer<InputVerdict>, { input, coercion, execution, next }: Judging): ReturnType<Next> {
  return whenAnswered<InputVerdict, Judged>(verdict, (judged) => {
    if (judged.ok) return proceed(judged.input, execution, next);
    return coercion === 'on' ? retryCoerced({ input, problems: judged.problems }, execution, next) : refuse(judged.problems);
  });
}

type Judged = Awaited<ReturnType<Next>>;

interface Refused {
  readonly input: ToolInput;
  readonly problems: readonly InputProblem[];
}

function retryCoerced({ input, problems }: Refused, execution: Execution, next: Next): ReturnType<Next> {
  const { schema, sensitive } = input;
  const { value, coercions } = coerceJson(execution.given, { schema, problems });
  if (coercions.length === 0) return refuse(problems);
  const guarded = guardArguments(value, schema);
  if (!guarded.ok) return guarded;
  return whenAnswered<InputVerdict, Judged>(input.parse(guarded.value), (verdict) => {
    if (!verdict.ok) return refuse(problems);
    execution.given = guarded.value;
    execution.warnings.push(...describeCoercions(coercions, sensitive));
    return proceed(verdict.input, execution, next);
  });
}

function proceed(input: unknown, execution: Execution, next: Next): ReturnType<Next> {
  execution.input = input;
  return next(execution);
}

function refuse(problems: readonly InputProblem[]): Outcome<never> {
  return failed(toArgumentFailure(problems));
}
