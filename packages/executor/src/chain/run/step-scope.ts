import type { CallScope, ToolCall } from '@toolwright/contract';

/** Where a step's call stands. */
export interface StepPlace {
  readonly chain: string;
  readonly call: ToolCall;
}

/** The scope of one step's call: within a run, or under a key of the caller's, each step has a key of its own, the same whenever the chain runs again. */
export function stepScope(scope: CallScope, { chain, call }: StepPlace): CallScope {
  const { runId, step = 0, idempotencyKey } = scope;
  if (idempotencyKey !== undefined) return { ...scope, idempotencyKey: `${idempotencyKey}/${call.id}` };
  return runId === undefined ? scope : { ...scope, idempotencyKey: `${runId}/${step}/${chain}/${call.id}` };
}

/** The scope of the call that undoes a step: neither the caller's withdrawal nor the chain's time keeps it from running. */
export function undoScope(scope: CallScope): CallScope {
  const { signal: _signal, limits: _limits, ...kept } = scope;
  return kept;
}
