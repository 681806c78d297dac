import {
  type Clock,
  type Failure,
  type FallbackPolicy,
  type FallbackSource,
  failed,
  fallbackName,
  type Outcome,
} from '@toolwright/contract';
import type { Execution } from '../../execution/execution.js';
import type { Strategy } from '../../pipeline/strategy.js';
import type { SourceRun } from './run-source.js';

/** What falling back needs from outside. */
export interface FallbackServices {
  readonly clock: Clock;
  /** Runs a source under its own timeout; `failure` says why it is needed. */
  readonly runSource: (run: SourceRun) => Outcome<unknown> | Promise<Outcome<unknown>>;
}

/**
 * Tries the author's other sources, in order, when the tool has failed. If all fail, the first failure is the result and the others
 * become warnings.
 */
export function fallbackStrategy({ sources }: FallbackPolicy, services: FallbackServices): Strategy {
  return async (execution, next) => {
    const outcome = await next(execution);
    if (outcome.ok || !isReplaceable(outcome.failure, execution)) return outcome;

    const { failure } = outcome;
    for (const source of sources) {
      const substitute = await trySource(source, { execution, failure, services });
      if (substitute.ok) {
        execution.degraded = { source: fallbackName(source), failure };
        return substitute;
      }
      execution.warnings.push(`The fallback ${fallbackName(source)} failed too: ${substitute.failure.message}`);
      if (execution.signal.aborted) break;
    }
    return failed(failure);
  };
}

interface Attempted {
  readonly execution: Execution;
  readonly failure: Failure;
  readonly services: FallbackServices;
}

async function trySource(source: FallbackSource, { execution, failure, services }: Attempted): Promise<Outcome<unknown>> {
  const name = fallbackName(source);
  const startedAt = services.clock.now();
  execution.emit({ type: 'fallback.started', source: name, failure });
  const outcome = await services.runSource({ source, execution, failure });
  execution.emit({ type: 'fallback.finished', source: name, success: outcome.ok, durationMs: services.clock.now() - startedAt });
  return outcome;
}

// A foreseen answer is no fault, a withdrawn call wants none, and a write that may have happened must not happen twice.
function isReplaceable(failure: Failure, execution: Execution): boolean {
  if (failure.expected || failure.code === 'cancelled' || execution.signal.aborted) return false;
  return failure.sideEffect === 'none';
}
