import { describe, expect, test } from '@jest/globals';
import { createFailure, defaultRetryPolicy, type RetryPolicy } from '@toolwright/contract';
import { decideRetry, type FailedAttempt } from './decide-retry.js';

const policy: RetryPolicy = { ...defaultRetryPolicy, backoff: { kind: 'constant', delayMs: 100, jitter: 'none' } };
const transient = createFailure('execution_error', 'connection reset', { category: 'transient', sideEffect: 'unknown' });
const applied = { ...transient, sideEffect: 'applied' } as const;
const aRead: FailedAttempt = {
  failure: transient,
  attempt: 1,
  access: 'read',
  idempotent: true,
  elapsedMs: 0,
  timeLeftMs: Number.POSITIVE_INFINITY,
  previousMs: 0,
  random: 0.5,
};
const aWrite = { access: 'write', idempotent: false } as const;

describe('C4 decideRetry', () => {
  test.each<[string, Partial<FailedAttempt>, Partial<RetryPolicy>, string]>([
    ['repeats a read that failed for a while', {}, {}, 'repeat'],
    ['repeats a read that nobody called idempotent', { idempotent: false }, {}, 'repeat'],
    ['stops after the last attempt', { attempt: 3 }, {}, 'attempts'],
    ['leaves a permanent failure alone', { failure: { ...transient, category: 'permanent' } }, {}, 'category'],
    ['gives an unknown failure one more chance', { failure: { ...transient, category: 'unknown' } }, {}, 'repeat'],
    ['gives an unknown failure no third chance', { attempt: 2, failure: { ...transient, category: 'unknown' } }, {}, 'category'],
    ['never repeats what the tool foresaw', { failure: { ...transient, expected: true } }, {}, 'category'],
    ['never repeats a withdrawn call', { failure: createFailure('cancelled', 'gone', { category: 'transient' }) }, {}, 'category'],
    ['leaves an open circuit alone', { failure: createFailure('circuit_open', 'open') }, {}, 'category'],
    [
      'waits for an open circuit when retryOn names it',
      { failure: createFailure('circuit_open', 'open', { retryAfterMs: 500 }) },
      { retryOn: ['circuit_open'] },
      'repeat',
    ],
    [
      'repeats what found no room, also a write: it did not run',
      { ...aWrite, failure: createFailure('bulkhead_full', 'full') },
      {},
      'repeat',
    ],
    ['never repeats a write that may have happened', aWrite, {}, 'side-effect'],
    ['never repeats a write that has happened', { ...aWrite, failure: applied }, {}, 'side-effect'],
    ['repeats a write that certainly did not happen', { ...aWrite, failure: { ...transient, sideEffect: 'none' } }, {}, 'repeat'],
    ['repeats an idempotent write', { ...aWrite, idempotent: true }, {}, 'repeat'],
    [
      "repeats no uncertain write under onlyIf: 'not-applied', idempotent or not",
      { ...aWrite, idempotent: true },
      { onlyIf: 'not-applied' },
      'side-effect',
    ],
    [
      'repeats what retryOn names by code',
      { failure: createFailure('invalid_output', 'bad', { sideEffect: 'none' }) },
      { retryOn: ['invalid_output'] },
      'repeat',
    ],
    ['repeats nothing that retryOn does not name', {}, { retryOn: ['unknown'] }, 'category'],
    ['lets abortOn beat retryOn', {}, { retryOn: ['transient'], abortOn: ['execution_error'] }, 'category'],
    ['stops when the wait would outlast the deadline', { timeLeftMs: 100 }, {}, 'deadline'],
    ['stops when the wait would outlast maxDurationMs', { elapsedMs: 179_900 }, {}, 'deadline'],
  ])('%s', (_title, change, policyChange, expected) => {
    const decision = decideRetry({ ...policy, ...policyChange }, { ...aRead, ...change });
    expect(decision.kind === 'give-up' ? decision.reason : decision.kind).toBe(expected);
  });

  test('waits as long as the upstream asks instead of its own backoff', () => {
    expect(decideRetry(policy, { ...aRead, failure: { ...transient, retryAfterMs: 700 } })).toEqual({ kind: 'repeat', delayMs: 700 });
  });
});
