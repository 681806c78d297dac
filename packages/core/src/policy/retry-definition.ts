import { defaultRetryPolicy, ToolwrightError } from '@toolwright/contract';
import { checkBackoff } from '../option/check-backoff.js';
import { checkFailureMatches } from '../option/check-failure-match.js';
import { checkNumber, maxOptionMs } from '../option/check-number.js';
import { checkOneOf } from '../option/check-one-of.js';
import type { PolicyDefinition } from './policy-definition.js';

const { kind: _kind, ...defaults } = defaultRetryPolicy;

/** Options of `@Retry`, their defaults and ranges. */
export const retryDefinition: PolicyDefinition<'retry'> = {
  kind: 'retry',
  decorator: '@Retry',
  known: ['maxAttempts', 'backoff', 'maxDurationMs', 'retryOn', 'abortOn', 'onlyIf'],
  defaults,
  check(place, options) {
    const { maxAttempts, maxDurationMs, backoff, retryOn, abortOn, onlyIf } = { ...defaults, ...options };
    checkNumber({ place, option: '@Retry maxAttempts', value: maxAttempts, min: 1, max: 100 });
    checkNumber({ place, option: '@Retry maxDurationMs', value: maxDurationMs, min: 1, max: maxOptionMs });
    checkBackoff(place, backoff);
    checkFailureMatches({ place, option: '@Retry retryOn', matches: retryOn });
    checkFailureMatches({ place, option: '@Retry abortOn', matches: abortOn });
    if (onlyIf !== undefined) checkOneOf({ place, option: '@Retry onlyIf', value: onlyIf, allowed: ['not-applied'] });
    const firstDelayMs = backoff.kind === 'constant' ? backoff.delayMs : 'initialMs' in backoff ? backoff.initialMs : 0;
    if (firstDelayMs <= maxDurationMs) return;
    throw new ToolwrightError(
      'declaration_error',
      `${place}: @Retry maxDurationMs (${maxDurationMs}) is over before the first delay (${firstDelayMs} ms). Raise it, or shorten the backoff.`,
    );
  },
  toPolicy: (options) => ({ kind: 'retry', ...defaults, ...options }),
};
