import type { JsonValue, Outcome, ToolDescriptor } from '@toolwright/contract';
import type { Execution } from '../../execution/execution.js';
import type { Strategy } from '../../pipeline/strategy.js';
import type { Answer } from '../../port/answer.js';
import { whenAnswered } from '../../port/when-answered.js';
import { checkShape, type OutputCheck, type SizedValue } from './check-shape.js';
import { type LimitedValue, limitSize, type ResultLimitServices } from './limit-size.js';

/** What a tool promises of its results. */
export type ResultPromise = Pick<ToolDescriptor, 'outputCheck' | 'maxResultBytes'>;

type Read = Outcome<JsonValue>;

/** Looks at what an attempt gave. Never throws and never rejects. */
export type CheckResult = (outcome: Outcome<unknown>, execution: Execution) => Answer<Outcome<unknown>>;

/**
 * Makes the check that lets a value pass only when it has the shape that the tool declares for its result, and cuts what is too large: it is checked
 * whole, so what was cut no longer has that shape. A failure passes as it is.
 */
export function resultCheck({ outputCheck, maxResultBytes }: ResultPromise, services: ResultLimitServices): CheckResult {
  return (outcome, execution) => {
    if (!outcome.ok) return outcome;
    // The handler stage lets only JSON through.
    const success = outcome as SizedValue;
    const given = { success, execution, maxBytes: maxResultBytes };
    return outputCheck === undefined ? limitSize(given, services) : limitFitting(given, { ...services, outputCheck });
  };
}

/** Holds whatever gives a value to what the tool promises of its results. */
export function resultStrategy(check: CheckResult): Strategy {
  return (execution, next) => whenAnswered(next(execution), (outcome) => check(outcome, execution));
}

interface FittingServices extends ResultLimitServices {
  readonly outputCheck: OutputCheck;
}

function limitFitting(given: LimitedValue, services: FittingServices): Answer<Read> {
  return whenAnswered<Read, Read>(checkShape(services.outputCheck, given), (fit) =>
    fit.ok ? limitSize({ ...given, success: fit }, services) : fit,
  );
}
