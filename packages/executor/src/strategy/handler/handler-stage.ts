import { type Clock, type FailureMapper, failed, type Outcome, type ToolDescriptor } from '@toolwright/contract';
import type { Execution, HandlerEnd } from '../../execution/execution.js';
import { readEnd } from '../../execution/read-end.js';
import { classifyFailure } from '../../failure/classify-failure.js';
import { type ClassifyReturnedOptions, classifyReturnedError } from '../../failure/classify-returned-error.js';
import type { Next } from '../../pipeline/strategy.js';
import { isPromise } from '../../port/is-promise.js';
import type { CheckResult } from '../result/result-strategy.js';
import { drainGenerator, isAsyncGenerator } from './drain-generator.js';
import { toJsonData } from './to-json-data.js';

/** How what a handler gives is read. */
export interface HandlerReading {
  readonly clock: Clock;
  /** Asked about anything thrown before the table of known errors is. */
  readonly failureMappers: readonly FailureMapper[];
  readonly returnedError: ToolDescriptor['returnedError'];
  /** What values are held to. Here, and not in a stage around this one, because each further step of a promise costs as much as a smaller stage. @default nothing */
  readonly check?: CheckResult;
}

/**
 * The innermost stage: runs code of the author's, the one place where anything thrown becomes an outcome. Of an async generator each value that
 * it yields is progress, and what it returns is the result.
 */
export function handlerStage(run: (execution: Execution) => unknown, reading: HandlerReading): Next {
  const now = (): number => reading.clock.now();
  const optionsOf = ({ uncertainSideEffect }: Execution): ClassifyReturnedOptions => ({
    uncertainSideEffect,
    mappers: reading.failureMappers,
    now,
  });
  const toFailed = (thrown: unknown, execution: Execution): Outcome<never> => failed(classifyFailure(thrown, optionsOf(execution)));
  const toOutcome = (returned: unknown, execution: Execution): ReturnType<Next> => {
    if (reading.returnedError === 'failure' && hasError(returned)) {
      const failure = classifyReturnedError(returned, optionsOf(execution));
      if (failure !== undefined) return failed(failure);
    }
    const outcome = toJsonData(returned, execution.access);
    return reading.check === undefined ? outcome : reading.check(outcome, execution);
  };
  const toDrained = (generator: AsyncGenerator<unknown, unknown, unknown>, execution: Execution): Promise<Outcome<unknown>> =>
    drainGenerator(generator, execution)
      .then((value) => toOutcome(value, execution))
      .catch((thrown: unknown) => toFailed(thrown, execution));
  const toEnd = (returned: unknown, execution: Execution): ReturnType<Next> => {
    try {
      return isAsyncGenerator(returned) ? toDrained(returned, execution) : toOutcome(returned, execution);
    } catch (thrown) {
      // Looking at what a handler gave may run code of the author's: a getter, a proxy.
      return toFailed(thrown, execution);
    }
  };
  const end: HandlerEnd = { returned: toEnd, threw: toFailed };

  return (execution) => {
    try {
      const returned = run(execution);
      if (!isPromise(returned) && !isAsyncGenerator(returned)) return toOutcome(returned, execution);
      const handler = Promise.resolve(returned);
      // Who races the handler reads its end too: a step of a promise in between costs as much as the smaller stages.
      return execution.running?.waitFor(handler, end) ?? readEnd(handler, end, execution);
    } catch (thrown) {
      return toFailed(thrown, execution);
    }
  };
}

// Nearly every result says no, so its faces need not be listed.
function hasError(returned: unknown): boolean {
  return typeof returned === 'object' && returned !== null && 'error' in returned;
}
