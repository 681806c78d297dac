import type { InputVerdict, ToolInput } from '@toolwright/contract';
import { failed } from '@toolwright/contract';
import type { Execution } from '../../execution/execution.js';
import type { Next, Strategy } from '../../pipeline/strategy.js';
import { readArguments } from './read-arguments.js';
import { toArgumentFailure } from './to-argument-failure.js';

/** Turns what the model wrote into the handler's input, or into a failure that tells the model what to correct. Nothing runs on bad arguments. */
export function argumentsStrategy(input: ToolInput): Strategy {
  return (execution, next) => {
    const read = readArguments(execution.call.arguments);
    if (!read.ok) return read;
    execution.given = read.value;
    const verdict = input.parse(read.value);
    return verdict instanceof Promise ? verdict.then((settled) => proceed(settled, execution, next)) : proceed(verdict, execution, next);
  };
}

function proceed(verdict: InputVerdict, execution: Execution, next: Next): ReturnType<Next> {
  if (!verdict.ok) return failed(toArgumentFailure(verdict.problems));
  execution.input = verdict.input;
  return next(execution);
}
