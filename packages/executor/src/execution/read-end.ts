import type { Outcome } from '@toolwright/contract';
import type { Execution, HandlerEnd } from './execution.js';

/** Reads the end of a handler when it comes. */
export function readEnd(handler: Promise<unknown>, { returned, threw }: HandlerEnd, execution: Execution): Promise<Outcome<unknown>> {
  return handler.then(
    (value) => returned(value, execution),
    (thrown: unknown) => threw(thrown, execution),
  );
}
