import type { BatchOrder } from '@toolwright/contract';
import type { CallRole } from './call-role.js';
import { type JoinedCall, joinReads } from './join-reads.js';
import { type Lane, Phase } from './phase.js';

/** How the calls of a turn are to be arranged. */
export interface BatchPlan<T> {
  readonly order: BatchOrder;
  /** Calls that run at once. ≥ 1; 1 keeps them one by one. */
  readonly maxConcurrent: number;
  readonly roleOf: (call: T) => CallRole;
}

/**
 * Arranges the calls of one turn in phases, which run one after another; the lanes of a phase run side by side, and the calls of a lane one
 * after another. Takes time in proportion to the number of calls.
 * @returns each call once, as one that runs or as a follower of one
 */
export function planBatch<T>(calls: readonly T[], plan: BatchPlan<T>): readonly (readonly Lane<JoinedCall<T>>[])[] {
  const joined = joinReads(arrange(calls, plan), plan.roleOf);
  // Lanes taken up one by one would leave the order in which writes were asked for.
  if (plan.order === 'sequential' || plan.maxConcurrent === 1) return joined.map((call) => [[call]]);
  return groupCalls(joined).map(({ lanes }) => lanes);
}

function arrange<T>(calls: readonly T[], { order, roleOf }: BatchPlan<T>): readonly T[] {
  if (order !== 'reads-first') return calls;
  const isWrite = (call: T): boolean => roleOf(call).kind === 'write';
  return [...calls.filter((call) => !isWrite(call)), ...calls.filter(isWrite)];
}

function groupCalls<T>(calls: readonly JoinedCall<T>[]): readonly Phase<JoinedCall<T>>[] {
  const phases: Phase<JoinedCall<T>>[] = [];
  for (const call of calls) {
    let phase = phases.at(-1);
    if (!phase?.admits(call.role)) {
      phase = new Phase();
      phases.push(phase);
    }
    phase.add(call, call.role);
  }
  return phases;
}
