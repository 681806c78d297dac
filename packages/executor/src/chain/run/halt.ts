import { createFailure, type Failure } from '@toolwright/contract';

/** Why a chain begins no further step. */
export type Halt =
  | { readonly kind: 'failed'; readonly step: string; readonly failure: Failure }
  | { readonly kind: 'withdrawn' }
  | { readonly kind: 'late'; readonly totalMs: number };

/** What a step fails with that a halt kept from running. */
export function haltFailure(halt: Halt, step: string): Failure {
  const base = `Step "${step}" did not run, because`;
  switch (halt.kind) {
    case 'failed':
      return createFailure('dependency_failed', `${base} the chain stopped when step "${halt.step}" failed: ${halt.failure.message}`);
    case 'withdrawn':
      return createFailure('cancelled', `${base} the caller withdrew the chain.`);
    case 'late':
      return createFailure('timeout', `${base} the ${halt.totalMs} ms of the chain were over.`, { sideEffect: 'none' });
  }
}
