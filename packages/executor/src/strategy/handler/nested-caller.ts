import type { ToolContext } from '@toolwright/contract';
import type { Execution, RunningAttempt } from '../../execution/execution.js';

/** Who calls. */
export interface NestedCallSource {
  readonly execution: Execution;
  /** The attempt that it is part of. */
  readonly running: RunningAttempt | undefined;
  /** The method that calls, where it is not the tool's own. */
  readonly method: string | undefined;
}

/**
 * Calls other tools for one attempt: they are withdrawn with it and have no more time than it has. Each attempt counts its calls anew, so that a retry
 * which makes the same calls makes them under the same keys.
 */
export function createNestedCaller({ execution, running, method }: NestedCallSource): ToolContext['call'] {
  const { call, idempotencyKey } = execution;
  const prefix = method === undefined ? idempotencyKey : `${idempotencyKey}/${method}`;
  const { signal = execution.signal, endsAt = execution.deadline } = running ?? {};
  let calls = 0;
  return (tool, given) => {
    calls += 1;
    return call.callNested({ tool, given, key: `${prefix}/${calls}`, signal, totalMs: execution.msUntil(endsAt) });
  };
}
