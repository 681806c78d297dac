import type { JsonValue, Outcome, Success, ToolDescriptor } from '@toolwright/contract';
import type { Execution } from '../../execution/execution.js';
import type { Strategy } from '../../pipeline/strategy.js';
import { isPromise } from '../../port/is-promise.js';
import { whenAnswered } from '../../port/when-answered.js';
import { checkShape } from './check-shape.js';
import { limitSize, type ResultLimitServices } from './limit-size.js';

/** What a tool promises of its results. */
export type ResultPromise = Pick<ToolDescriptor, 'outputCheck' | 'maxResultBytes'>;

type Read = Outcome<JsonValue>;

/**
 * Lets a value pass only when it has the shape that the tool declares for its result, and cuts what is too large: it is checked whole, so what was
 * cut no longer has that shape. A failure passes as it is.
 */
export function resultStrategy({ outputCheck, maxResultBytes }: ResultPromise, services: ResultLimitServices): Strategy {
  const check = (outcome: Outcome<unknown>, execution: Execution): Outcome<unknown> | Promise<Outcome<unknown>> => {
    if (!outcome.ok) return outcome;
    // The handler stage lets only JSON through.
    const success = outcome as Success<JsonValue>;
    if (outputCheck === undefined) return limitSize({ success, execution, maxBytes: maxResultBytes }, services);
    return whenAnswered<Read, Read>(checkShape(outputCheck, { success, execution }), (fit) =>
      fit.ok ? limitSize({ success: fit, execution, maxBytes: maxResultBytes }, services) : fit,
    );
  };
  return (execution, next) => {
    const outcome = next(execution);
    return isPromise(outcome) ? outcome.then((settled) => check(settled, execution)) : check(outcome, execution);
  };
}
