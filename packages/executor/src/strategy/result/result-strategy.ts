import { createFailure, failed, type InputProblem, type JsonValue, type Outcome, type ToolDescriptor } from '@toolwright/contract';
import type { Execution } from '../../execution/execution.js';
import type { Strategy } from '../../pipeline/strategy.js';

/** What decides whether a result has the declared shape. */
export type OutputCheck = NonNullable<ToolDescriptor['outputCheck']>;

/** Lets a value pass only when it has the shape that the tool declares for its result. A failure passes as it is. */
export function resultStrategy(check: OutputCheck): Strategy {
  return async (execution, next) => {
    const outcome = await next(execution);
    if (!outcome.ok) return outcome;
    try {
      // The handler stage lets only JSON through.
      const problems = await check(outcome.value as JsonValue);
      return problems.length === 0 ? outcome : misshapen(problems.map(describe).join('; '), execution);
    } catch (thrown) {
      return misshapen('it could not be checked', execution, thrown);
    }
  };
}

function misshapen(what: string, { access }: Execution, cause?: unknown): Outcome<never> {
  const sideEffect = access === 'read' ? 'none' : 'applied';
  const message = `The tool was to return what its output schema says; ${what}.`;
  return failed(createFailure('invalid_output', message, { sideEffect, ...(cause !== undefined && { cause }) }));
}

function describe({ path, expected, received }: InputProblem): string {
  return `${path === '' ? 'the result' : path}: expected ${expected}, received ${received}`;
}
