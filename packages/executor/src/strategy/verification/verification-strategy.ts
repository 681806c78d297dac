import { type Failure, failed } from '@toolwright/contract';
import type { Strategy } from '../../pipeline/strategy.js';
import type { WriteVerifier } from './write-verifier.js';

/** What a result says that was found by looking. */
export const verifiedWarning = 'At first nobody knew whether it happened; it was verified that it did.';

/** Settles an attempt of which nobody knows whether it took effect, where a method of the tool can find out. */
export function verificationStrategy(verify: WriteVerifier): Strategy {
  return async (execution, next) => {
    const outcome = await next(execution);
    if (outcome.ok || outcome.failure.sideEffect !== 'unknown' || execution.signal.aborted) return outcome;
    const verdict = await verify(execution);
    switch (verdict.kind) {
      case 'happened':
        execution.warnings.push(verifiedWarning);
        return verdict.outcome;
      case 'not-happened':
        // Who looks goes by input and key, which are those of the earlier attempts too.
        execution.sideEffectSoFar = 'none';
        return failed(toUndone(outcome.failure));
      case 'unknown':
        return outcome;
    }
  };
}

function toUndone(failure: Failure): Failure {
  return {
    ...failure,
    sideEffect: 'none',
    message: `${failure.message} It was verified that nothing happened.`,
    suggestion: 'Nothing was changed; it may be called again.',
  };
}
