import type { Failure, SideEffect } from '@toolwright/contract';
import type { Execution } from '../../execution/execution.js';

const weight: Readonly<Record<SideEffect, number>> = { none: 0, unknown: 1, applied: 2 };

/** Notes what a failed attempt of a write leaves behind. That a later one did nothing does not undo it. */
export function noteSideEffect(execution: Execution, { sideEffect }: Failure): void {
  if (execution.access === 'write' && weight[sideEffect] > weight[execution.sideEffectSoFar]) execution.sideEffectSoFar = sideEffect;
}

/** The failure of a call whose last attempt failed: it leaves behind what any attempt did. */
export function keepSideEffect(failure: Failure, { sideEffectSoFar }: Execution): Failure {
  if (weight[failure.sideEffect] >= weight[sideEffectSoFar]) return failure;
  const earlier = sideEffectSoFar === 'applied' ? 'An earlier attempt took effect.' : 'An earlier attempt may have taken effect.';
  return {
    ...failure,
    sideEffect: sideEffectSoFar,
    message: `${failure.message} ${earlier}`,
    suggestion: 'Use no other tool in its place: find out whether it happened, or call it again with the same arguments.',
  };
}
