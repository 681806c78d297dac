import { describe, expect, test } from '@jest/globals';
import { configurableKinds, policyDefinitions } from './policy-definitions.js';
import type { ConfigurableKind } from './policy-options.js';

const day = 86_400_000;
const required: Partial<Record<ConfigurableKind, object>> = { rateLimit: { limit: 1, perMs: 1 } };

function check(kind: ConfigurableKind, options: object): string {
  // Options come from JSON as well, so that they are of any shape.
  const { check: refuse } = policyDefinitions[kind] as { readonly check: (place: string, options: object) => void };
  try {
    refuse('W.run', { ...required[kind], ...options });
  } catch (thrown) {
    if (thrown instanceof Error) return thrown.message;
  }
  return 'accepted';
}

type Range = readonly [kind: ConfigurableKind, option: string, make: (value: number) => object, min: number, max: number, unit: number];

const plain = (option: string) => (value: number) => ({ [option]: value });
const exponential = { kind: 'exponential', initialMs: 0, factor: 2, maxMs: 1, jitter: 'none' };
const linear = { kind: 'linear', initialMs: 0, stepMs: 1, maxMs: 1, jitter: 'none' };
const constant = { kind: 'constant', delayMs: 0, jitter: 'none' };

describe('A7 an option of a policy', () => {
  test.each<Range>([
    ['timeout', 'ms', plain('ms'), 1, day, 1],
    ['timeout', 'graceMs', plain('graceMs'), 0, day, 1],
    ['timeout', 'totalMs', (totalMs) => ({ ms: 1, totalMs }), 1, day, 1],
    ['retry', 'maxAttempts', plain('maxAttempts'), 1, 100, 1],
    ['retry', 'maxDurationMs', (maxDurationMs) => ({ backoff: constant, maxDurationMs }), 1, day, 1],
    ['retry', 'backoff.delayMs', (delayMs) => ({ maxDurationMs: day, backoff: { ...constant, delayMs } }), 0, day, 1],
    ['retry', 'backoff.initialMs', (initialMs) => ({ maxDurationMs: day, backoff: { ...exponential, initialMs } }), 0, day, 1],
    ['retry', 'backoff.maxMs', (maxMs) => ({ backoff: { ...exponential, maxMs } }), 0, day, 1],
    ['retry', 'backoff.factor', (factor) => ({ backoff: { ...exponential, factor } }), 1, 100, 0.5],
    ['retry', 'backoff.stepMs', (stepMs) => ({ backoff: { ...linear, stepMs } }), 0, day, 1],
    ['retry', 'backoff.jitter.addUpToMs', (addUpToMs) => ({ backoff: { ...constant, jitter: { addUpToMs } } }), 0, day, 1],
    ['retry', 'backoff.jitter.plusMinus', (plusMinus) => ({ backoff: { ...constant, jitter: { plusMinus } } }), 0, 1, 0.5],
    ['circuitBreaker', 'failureRatio', plain('failureRatio'), 0.01, 1, 0.01],
    ['circuitBreaker', 'minimumCalls', (minimumCalls) => ({ minimumCalls, windowMs: 1 }), 1, 1_000_000, 1],
    ['circuitBreaker', 'window.calls', (calls) => ({ minimumCalls: 1, window: { calls } }), 1, 1_000_000, 1],
    ['circuitBreaker', 'windowMs', plain('windowMs'), 1, day, 1],
    ['circuitBreaker', 'openMs', plain('openMs'), 1, day, 1],
    ['circuitBreaker', 'successThreshold', plain('successThreshold'), 1, 1_000_000, 1],
    ['bulkhead', 'maxConcurrent', plain('maxConcurrent'), 1, 1_000_000, 1],
    ['bulkhead', 'maxQueue', plain('maxQueue'), 0, 1_000_000, 1],
    ['bulkhead', 'abandonAfterMs', plain('abandonAfterMs'), 1, day, 1],
    ['rateLimit', 'limit', plain('limit'), 1, 1_000_000_000, 1],
    ['rateLimit', 'perMs', plain('perMs'), 1, day, 1],
    ['rateLimit', 'burst', plain('burst'), 1, 1_000_000_000, 1],
    ['rateLimit', 'onLimit.waitMs', (waitMs) => ({ onLimit: { waitMs } }), 1, day, 1],
    ['cache', 'ttlMs', plain('ttlMs'), 1, day, 1],
    ['cache', 'staleIfErrorMs', plain('staleIfErrorMs'), 0, day, 1],
  ])('G28 %s %s is accepted at both edges of its range and refused beyond them', (kind, option, make, min, max, unit) => {
    const { decorator } = policyDefinitions[kind];
    expect([check(kind, make(min)), check(kind, make(max))]).toEqual(['accepted', 'accepted']);
    for (const value of [min - unit, max + unit, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(check(kind, make(value))).toMatch(
        new RegExp(`^W\\.run: ${decorator} ${option.replaceAll('.', '\\.')} is .*; received ${value}\\.`),
      );
    }
  });

  test.each<[ConfigurableKind, object, string]>([
    ['circuitBreaker', { failureRatio: 0 }, 'failureRatio is a number above 0, up to 1; received 0'],
    ['circuitBreaker', { name: ' ' }, '@CircuitBreaker name is a text that is not empty; received " "'],
    ['circuitBreaker', { key: 'host' }, '@CircuitBreaker key is a function of the input; received "host"'],
    ['circuitBreaker', { failOn: [99] }, '@CircuitBreaker failOn names categories'],
    ['circuitBreaker', { skipOn: ['timeuot'] }, 'received "timeuot". Did you mean "timeout"?'],
    ['circuitBreaker', { minimumCalls: 21 }, 'minimumCalls (21) is more than its window holds (20)'],
    ['retry', { onlyIf: 'applied' }, '@Retry onlyIf is "not-applied"; received "applied"'],
    [
      'retry',
      { backoff: { kind: 'custom', maxMs: 1, delayMs: 5 } },
      'backoff.delayMs is a function of the retry and the failure; received 5',
    ],
    [
      'retry',
      { backoff: { ...constant, jitter: 'some' } },
      'backoff.jitter is none, full, equal, { addUpToMs } or { plusMinus }; received "some"',
    ],
    ['retry', { backoff: { ...constant, jitter: null } }, 'received null'],
    ['rateLimit', { scope: 'world' }, '@RateLimit scope is "tool" or "user" or "tenant"; received "world"'],
    ['cache', { tags: 'orders' }, '@Cache tags are a list of texts, none of them empty; received "orders"'],
  ])('%s %j is refused', (kind, options, message) => {
    expect(check(kind, options)).toContain(message);
  });

  test.each(configurableKinds)('%s: what is said to hold by default is accepted, and becomes the policy', (kind) => {
    const definition = policyDefinitions[kind] as { readonly defaults: object; readonly toPolicy: (options: object) => object };
    expect(check(kind, definition.defaults)).toBe('accepted');
    expect(definition.toPolicy({ ...required[kind] })).toMatchObject({ kind, ...definition.defaults });
  });

  test('a breaker looks back on calls unless it is given a time, and a rate bursts up to its limit', () => {
    const { circuitBreaker, rateLimit } = policyDefinitions;
    expect(circuitBreaker.toPolicy({})).toMatchObject({ window: { kind: 'calls', calls: 20 } });
    expect(circuitBreaker.toPolicy({ window: { calls: 7 } })).toMatchObject({ window: { kind: 'calls', calls: 7 } });
    expect(circuitBreaker.toPolicy({ windowMs: 9 })).toMatchObject({ window: { kind: 'time', ms: 9 } });
    expect(rateLimit.toPolicy({ limit: 4, perMs: 1 })).toMatchObject({ burst: 4 });
  });
});
