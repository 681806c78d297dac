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
import type { Answer } from '../../port/answer.js';
import { isReplaceable } from './is-replaceable.js';
import type { SourceRun } from './run-source.js';

/** What falling back needs from outside. */
export interface FallbackServices {
  readonly clock: Clock;
  /** Runs a source under its own timeout; `failure` says why it is needed. */
  readonly runSource: (run: SourceRun) => Answer<Outcome<unknown>>;
}

/**
 * Tries the author's other sources, in order, when the tool has failed. If all fail, the first failure is the result and the others become
 * warnings. After a source that may have written something, or when the caller has gone, no other is tried, and that is the result.
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
      if (substitute.failure.sideEffect !== 'none' || execution.signal.aborted) {
        execution.warnings.push(`The tool had failed before its fallback ${fallbackName(source)}: ${failure.message}`);
        return substitute;
      }
      execution.warnings.push(`The fallback ${fallbackName(source)} failed too: ${substitute.failure.message}`);
    }
    return failed(failure);
  };
}

interface Tried {
  readonly execution: Execution;
  readonly failure: Failure;
  readonly services: FallbackServices;
}

async function trySource(source: FallbackSource, { execution, failure, services }: Tried): Promise<Outcome<unknown>> {
  const name = fallbackName(source);
  const startedAt = services.clock.now();
  execution.emit({ type: 'fallback.started', source: name, failure });
  const outcome = await services.runSource({ source, execution, failure });
  execution.emit({ type: 'fallback.finished', source: name, success: outcome.ok, durationMs: services.clock.now() - startedAt });
  return outcome;
}
