import { describe, expect, test } from '@jest/globals';
import { createFailure } from '../outcome/create-failure.js';
import { toModelResult } from './model-result.js';

const base = { callId: 'c', tool: 'weather.current', attempts: 3, durationMs: 5, warnings: [], timestamp: '2026-01-01T00:00:00.000Z' };
const failure = createFailure('timeout', 'The attempt was to end within 10 ms and did not.', { cause: new Error('secret inside') });

describe('C1 toModelResult', () => {
  test('shows a value', () => {
    expect(toModelResult({ ...base, success: true, data: { t: 1 }, source: 'tool' })).toEqual({
      success: true,
      data: { t: 1 },
      timestamp: base.timestamp,
    });
  });

  test('tells the model not to repeat what will fail again', () => {
    const denied = createFailure('permission_denied', 'You may not.');
    expect(toModelResult({ ...base, success: false, failure: denied })).toMatchObject({ retryable: false });
  });

  test('shows a value, and when it is second best, why', () => {
    const result = { ...base, success: true, data: { t: 1 }, source: 'fallback', degraded: { source: 'method guess', failure } } as const;
    expect(toModelResult(result)).toEqual({
      success: true,
      data: { t: 1 },
      degraded: 'from method guess, because: The attempt was to end within 10 ms and did not.',
      timestamp: base.timestamp,
    });
  });

  test('shows of a failure what the model can act on, and never what was thrown', () => {
    const shown = toModelResult({ ...base, success: false, failure, warnings: ['w'] });
    expect(shown).toEqual({
      success: false,
      error: failure.message,
      code: 'timeout',
      suggestion: failure.suggestion,
      retryable: true,
      warnings: ['w'],
      timestamp: base.timestamp,
    });
    expect(JSON.stringify(shown)).not.toContain('secret');
  });
});
