import { describe, expect, test } from '@jest/globals';
import { createFailure, type ErrorCode } from '@toolwright/contract';
import { failureOf, successOf } from '../../test/result-of.js';
import { judgeResult } from './judge-result.js';

describe('F2 judgeResult', () => {
  test('a value that the tool gave speaks for it, one out of the cache says nothing', () => {
    expect(judgeResult(successOf())).toBe('well');
    expect(judgeResult(successOf({ source: 'cache', attempts: 0 }))).toBe('nothing');
  });

  test('a tool that a fallback stood in for has failed, unless it was only full', () => {
    const degradedBy = (code: ErrorCode) =>
      ({ source: 'fallback', degraded: { source: 'constant', failure: failureOf(code).failure } }) as const;
    expect(judgeResult(successOf(degradedBy('timeout')))).toBe('ill');
    expect(judgeResult(successOf(degradedBy('bulkhead_full')))).toBe('nothing');
  });

  test.each<[ErrorCode, 'ill' | 'nothing', number]>([
    ['execution_error', 'ill', 3],
    ['timeout', 'ill', 1],
    ['invalid_output', 'ill', 1],
    ['rate_limited', 'ill', 1],
    ['rate_limited', 'nothing', 0],
    ['invalid_arguments', 'nothing', 0],
    ['permission_denied', 'nothing', 0],
    ['circuit_open', 'nothing', 0],
    ['circuit_open', 'nothing', 2],
    ['bulkhead_full', 'nothing', 1],
    ['cancelled', 'nothing', 1],
  ])('%s is %s after %i attempts', (code, expected, attempts) => {
    expect(judgeResult(failureOf(code, { attempts }))).toBe(expected);
  });

  test('a failure that the tool foresaw says nothing', () => {
    expect(judgeResult(failureOf(createFailure('execution_error', 'no such city', { expected: true })))).toBe('nothing');
  });
});
