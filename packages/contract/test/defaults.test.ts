import { expect, test } from '@jest/globals';
import { defaultRetryPolicy } from '../src/policy/retry-policy.js';
import { defaultTimeoutPolicy } from '../src/policy/timeout-policy.js';
import { defaultToolTraits } from '../src/tool/tool-traits.js';

test('C3 a tool that declares no timeout has 30 s, and 5 s of grace', () => {
  expect(defaultTimeoutPolicy).toEqual({ kind: 'timeout', ms: 30_000, graceMs: 5_000 });
});

test('C4 a retry without options makes three attempts within 3 min, 1 s apart and then longer, up to 30 s', () => {
  expect(defaultRetryPolicy).toEqual({
    kind: 'retry',
    maxAttempts: 3,
    backoff: { kind: 'exponential', initialMs: 1_000, factor: 2, maxMs: 30_000, jitter: 'full' },
    maxDurationMs: 180_000,
  });
});

test('A6 a tool that declares nothing promises nothing and demands nothing', () => {
  expect(defaultToolTraits).toEqual({
    destructive: false,
    critical: false,
    untrusted: false,
    delivery: 'at-least-once',
    returnedError: 'failure',
    maxResultBytes: 256 * 1_024,
    permissions: [],
    invalidates: [],
  });
});
