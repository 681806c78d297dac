import { describe, expect, test } from '@jest/globals';
import { createFailure, type ToolFailure, type ToolSuccess } from '@toolwright/contract';
import { combine, combineResults } from './combine.js';

const base = { tool: 'demo.read', attempts: 1, durationMs: 1, warnings: [], timestamp: '1970-01-01T00:00:00.000Z' };
const fine = (callId: string, data = 1): ToolSuccess => ({ ...base, callId, success: true, data, source: 'tool' });
const failure = createFailure('timeout', 'too slow');
const bad = (callId: string): ToolFailure => ({ ...base, callId, success: false, failure });

describe('D3 combine', () => {
  test('gathers data by call, a warning for each failure, and the share that succeeded', () => {
    expect(combineResults([fine('a'), bad('b'), fine('c', 2), bad('d')])).toEqual({
      data: { a: 1, c: 2 },
      warnings: ['b: too slow', 'd: too slow'],
      successRate: 0.5,
      isPartial: true,
    });
  });

  test.each([
    ['nothing', [], 1],
    ['only successes', [fine('a')], 1],
    ['only failures', [bad('a')], 0],
  ])('is not partial for %s', (_title, results, successRate) => {
    expect(combineResults(results)).toMatchObject({ successRate, isPartial: false });
  });

  test('says what is second best or otherwise worth knowing', () => {
    const degraded = { source: 'constant', failure };
    expect(
      combineResults([
        { ...fine('a'), degraded, warnings: ['cut'] },
        { ...bad('b'), warnings: ['late'] },
      ]).warnings,
    ).toEqual(['a: from constant, because: too slow', 'a: cut', 'b: too slow', 'b: late']);
  });

  test('keeps both of two with one key, also beside names of every object', () => {
    expect(combineResults([fine('a'), fine('a', 2), fine('__proto__', 3)]).data).toEqual(JSON.parse('{"a":1,"a#2":2,"__proto__":3}'));
  });

  test('counts what was never called as failed', () => {
    expect(combine([{ key: 'a', result: { success: false, failure } }])).toEqual({
      data: {},
      warnings: ['a: too slow'],
      successRate: 0,
      isPartial: false,
    });
  });
});
