import { describe, expect, test } from '@jest/globals';
import { createFailure, type ErrorCode, type FailureDetail } from '@toolwright/contract';
import { levelOfFailure } from './failure-level.js';

describe('F1 levelOfFailure', () => {
  test.each<[string, ErrorCode, FailureDetail, string]>([
    ['a tool that is broken for good', 'execution_error', { category: 'permanent' }, 'error'],
    ['a result that breaks its schema', 'invalid_output', {}, 'error'],
    ['credentials that are refused', 'authentication_failed', {}, 'error'],
    ['a failure that the tool foresaw', 'execution_error', { category: 'permanent', expected: true }, 'warn'],
    ['an upstream that may come back', 'rate_limited', {}, 'warn'],
    ['a timeout', 'timeout', {}, 'warn'],
    ['a failure that nobody can place', 'execution_error', {}, 'warn'],
    ['arguments that the model got wrong', 'invalid_arguments', {}, 'warn'],
    ['a tool that the model invented', 'tool_not_found', {}, 'warn'],
    ['a caller that has gone', 'cancelled', {}, 'warn'],
  ])('logs %s (%s)', (_title, code, detail, expected) => {
    expect(levelOfFailure(createFailure(code, 'why', detail))).toBe(expected);
  });
});
