import { type BreakerWindow, ToolwrightError } from '@toolwright/contract';
import { checkFailureMatches } from '../option/check-failure-match.js';
import { checkFunction } from '../option/check-function.js';
import { checkNumber, maxOptionMs } from '../option/check-number.js';
import { checkText } from '../option/check-text.js';
import type { PolicyDefinition } from './policy-definition.js';
import type { CircuitBreakerOptions } from './policy-options.js';

const defaults = { failureRatio: 0.5, minimumCalls: 20, openMs: 5_000, successThreshold: 1 } as const;
const defaultCalls = 20;
const mostCalls = 1_000_000;

/** Options of `@CircuitBreaker`, their defaults and ranges. */
export const circuitBreakerDefinition: PolicyDefinition<'circuitBreaker'> = {
  kind: 'circuitBreaker',
  decorator: '@CircuitBreaker',
  known: ['failureRatio', 'minimumCalls', 'window', 'windowMs', 'openMs', 'successThreshold', 'failOn', 'skipOn', 'name', 'key'],
  exclusive: { window: ['windowMs'], windowMs: ['window'] },
  defaults,
  check(place, options) {
    const { failureRatio, minimumCalls, openMs, successThreshold, failOn, skipOn, window, windowMs, name, key } = {
      ...defaults,
      ...options,
    };
    const option = (each: string): string => `@CircuitBreaker ${each}`;
    checkNumber({ place, option: option('failureRatio'), value: failureRatio, min: Number.MIN_VALUE, max: 1, kind: 'real' });
    checkNumber({ place, option: option('minimumCalls'), value: minimumCalls, min: 1, max: mostCalls });
    checkNumber({ place, option: option('openMs'), value: openMs, min: 1, max: maxOptionMs });
    checkNumber({ place, option: option('successThreshold'), value: successThreshold, min: 1, max: mostCalls });
    checkFailureMatches({ place, option: option('failOn'), matches: failOn });
    checkFailureMatches({ place, option: option('skipOn'), matches: skipOn });
    if (name !== undefined) checkText({ place, option: option('name'), value: name });
    if (key !== undefined) checkFunction({ place, option: option('key'), value: key });
    if (window !== undefined) checkNumber({ place, option: option('window.calls'), value: window.calls, min: 1, max: mostCalls });
    if (windowMs !== undefined) checkNumber({ place, option: option('windowMs'), value: windowMs, min: 1, max: maxOptionMs });
    if (window !== undefined && windowMs !== undefined) {
      throw new ToolwrightError(
        'declaration_error',
        `${place}: @CircuitBreaker looks back on calls or on time; received both window and windowMs. Keep one of them.`,
      );
    }
    const looksBack = windowOf(options);
    if (looksBack.kind === 'time' || minimumCalls <= looksBack.calls) return;
    throw new ToolwrightError(
      'declaration_error',
      `${place}: @CircuitBreaker would never open: minimumCalls (${minimumCalls}) is more than its window holds (${looksBack.calls}). Lower one, or raise the other.`,
    );
  },
  toPolicy(options) {
    const { window: _window, windowMs: _windowMs, ...rest } = options;
    return { kind: 'circuitBreaker', ...defaults, ...rest, window: windowOf(options) };
  },
};

function windowOf({ window, windowMs }: CircuitBreakerOptions): BreakerWindow {
  return windowMs === undefined ? { kind: 'calls', calls: window?.calls ?? defaultCalls } : { kind: 'time', ms: windowMs };
}
