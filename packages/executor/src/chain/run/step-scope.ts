import type { CallLimits, CallScope, ToolCall } from '@toolwright/contract';

/** Where a step's call stands. */
export interface StepPlace {
  readonly chain: string;
  readonly call: ToolCall;
  /** What is left of the chain's time, in milliseconds. `Infinity` without a limit. */
  readonly leftMs: number;
}

/**
 * The scope of one step's call. Within a run, or under a key of the caller's, each step has a key of its own, the same whenever the chain runs
 * again.
 */
export function stepScope(scope: CallScope, { chain, call, leftMs }: StepPlace): CallScope {
  const { runId, step = 0, idempotencyKey } = scope;
  const limited = Number.isFinite(leftMs) ? { ...scope, limits: tighten(scope.limits, leftMs) } : scope;
  if (idempotencyKey !== undefined) return { ...limited, idempotencyKey: `${idempotencyKey}/${call.id}` };
  return runId === undefined ? limited : { ...limited, idempotencyKey: `${runId}/${step}/${chain}/${call.id}` };
}

/** The scope of the call that undoes a step: neither the caller's withdrawal nor the chain's time keeps it from running. */
export function undoScope(scope: CallScope, place: Omit<StepPlace, 'leftMs'>): CallScope {
  const { signal: _signal, limits: _limits, ...kept } = scope;
  return stepScope(kept, { ...place, leftMs: Number.POSITIVE_INFINITY });
}

function tighten(limits: CallLimits | undefined, totalMs: number): CallLimits {
  return { ...limits, totalMs: Math.min(limits?.totalMs ?? totalMs, totalMs) };
}
