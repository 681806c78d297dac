import { describe, expect, test } from '@jest/globals';
import { type CircuitBreakerPolicy, createFailure, type Failure } from '@toolwright/contract';
import { judgeFailure } from './judge-failure.js';

const policy: CircuitBreakerPolicy = {
  kind: 'circuitBreaker',
  failureRatio: 0.5,
  minimumCalls: 20,
  window: { kind: 'calls', calls: 20 },
  openMs: 5_000,
  successThreshold: 1,
};
const transient = createFailure('execution_error', 'reset', { category: 'transient' });
const permanent = createFailure('execution_error', 'not found', { category: 'permanent' });
const foreseen = createFailure('execution_error', 'no such city', { category: 'transient', expected: true });

describe('C6 judgeFailure', () => {
  test.each<[string, Failure, string]>([
    ['a transient failure is one', transient, 'failure'],
    ['a timeout is one', createFailure('timeout', 'late'), 'failure'],
    ['what was reached and said no is healthy', permanent, 'success'],
    ['what the tool foresaw is healthy', foreseen, 'success'],
    ['what nobody can tell says nothing', createFailure('execution_error', 'bug'), 'cancel'],
    ['a withdrawn attempt says nothing', createFailure('cancelled', 'gone'), 'cancel'],
    ['a full bulkhead says nothing', createFailure('bulkhead_full', 'full'), 'cancel'],
    ['a rate limit says nothing', createFailure('rate_limited', 'slow down'), 'cancel'],
    ['too many requests says nothing', { ...transient, status: 429 }, 'cancel'],
    ['a result that does not fit says nothing', createFailure('invalid_output', 'not so'), 'cancel'],
    ['a result that is too large says nothing', createFailure('result_too_large', 'too much'), 'cancel'],
  ])('by default %s', (_title, failure, expected) => {
    expect(judgeFailure(policy, { failure, isCut: false })).toBe(expected);
  });

  test.each<[string, Partial<CircuitBreakerPolicy>, Failure, string]>([
    ['failOn makes a failure of a full bulkhead', { failOn: ['bulkhead_full'] }, createFailure('bulkhead_full', 'full'), 'failure'],
    ['failOn makes a failure of too many requests', { failOn: [429] }, { ...transient, status: 429 }, 'failure'],
    ['failOn makes a failure of what the tool foresaw', { failOn: ['transient'] }, foreseen, 'failure'],
    ['what failOn does not name is healthy', { failOn: ['timeout'] }, transient, 'success'],
    ['what failOn does not name and did not run says nothing', { failOn: ['timeout'] }, createFailure('bulkhead_full', 'full'), 'cancel'],
    ['skipOn makes a success of a failure', { skipOn: ['transient'] }, transient, 'success'],
    ['skipOn beats failOn', { failOn: ['transient'], skipOn: ['execution_error'] }, transient, 'success'],
    [
      'nothing makes anything of a withdrawn attempt',
      { failOn: ['cancelled'], skipOn: ['cancelled'] },
      createFailure('cancelled', 'gone'),
      'cancel',
    ],
  ])('%s', (_title, lists, failure, expected) => {
    expect(judgeFailure({ ...policy, ...lists }, { failure, isCut: false })).toBe(expected);
  });

  test('an attempt cut short says nothing when its time is up, but a timeout that the tool itself ran into counts', () => {
    const failure = createFailure('timeout', 'late');
    expect(judgeFailure(policy, { failure, isCut: true })).toBe('cancel');
    expect(judgeFailure(policy, { failure: { ...failure, cause: new DOMException('late', 'TimeoutError') }, isCut: true })).toBe('failure');
  });
});
