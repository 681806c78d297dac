import { describe, expect, test } from '@jest/globals';
import type { SideEffect } from '@toolwright/contract';
import { noTimeFailure, stopFailure } from './stop-failure.js';
import { type StopReason, toAbortReason } from './stop-reason.js';

const timedOut: StopReason = { kind: 'timed-out', limitMs: 250 };

describe('C3 what a stopped attempt fails with', () => {
  test.each<[SideEffect, string]>([
    ['none', 'Nothing was changed; it may be called again.'],
    ['unknown', 'It may have happened. Find out before you call again.'],
    ['applied', 'It may have happened. Find out before you call again.'],
  ])('a timeout whose side effect is %s tells the model: %s', (sideEffect, suggestion) => {
    expect(stopFailure(timedOut, sideEffect)).toMatchObject({
      code: 'timeout',
      category: 'transient',
      message: 'The attempt was to end within 250 ms and did not.',
      sideEffect,
      suggestion,
    });
  });

  test('a withdrawn call keeps what is known of its side effect', () => {
    expect(stopFailure({ kind: 'withdrawn' }, 'unknown')).toMatchObject({
      code: 'cancelled',
      message: 'The caller withdrew the call.',
      sideEffect: 'unknown',
    });
  });

  test('an attempt without time has changed nothing', () => {
    expect(noTimeFailure()).toMatchObject({
      code: 'timeout',
      sideEffect: 'none',
      suggestion: 'Nothing was changed; it may be called again.',
    });
  });
});

test.each<[StopReason, string, string]>([
  [timedOut, 'TimeoutError', 'The time of the attempt is up.'],
  [{ kind: 'withdrawn' }, 'AbortError', 'The caller withdrew the call.'],
])('C3 the signal of an attempt that was stopped (%j) says so as the platform does: %s', (reason, name, message) => {
  expect(toAbortReason(reason)).toMatchObject({ name, message });
});
