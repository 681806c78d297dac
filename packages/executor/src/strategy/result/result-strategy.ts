import type { JsonValue, Outcome, Success, ToolDescriptor } from '@toolwright/contract';
import type { Strategy } from '../../pipeline/strategy.js';
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
  return (execution, next) =>
    whenAnswered<Outcome<unknown>, Outcome<unknown>>(next(execution), (outcome) => {
      if (!outcome.ok) return outcome;
      // The handler stage lets only JSON through.
      const success = outcome as Success<JsonValue>;
      const checked = outputCheck === undefined ? success : checkShape(outputCheck, { success, execution });
      return whenAnswered<Read, Read>(checked, (fit) =>
        fit.ok ? limitSize({ success: fit, execution, maxBytes: maxResultBytes }, services) : fit,
      );
    });
}
