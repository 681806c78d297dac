import { describe, expect, test } from '@jest/globals';
import { failureOf, successOf } from '../../test/result-of.js';
import { Tally } from './tally.js';

function tallyOf(...results: readonly Parameters<Tally['record']>[0][]): Tally {
  const tally = new Tally();
  for (const result of results) tally.record(result);
  return tally;
}

describe('F2 Tally', () => {
  test('counts calls, successes and errors by code, and measures those that say something about the tool', () => {
    const tally = tallyOf(
      successOf({ durationMs: 10 }),
      successOf({ durationMs: 20 }),
      failureOf('timeout', { durationMs: 60 }),
      failureOf('invalid_arguments', { attempts: 0, durationMs: 0 }),
      successOf({ source: 'cache', attempts: 0, durationMs: 0 }),
    );
    expect(tally.read()).toEqual({
      calls: 5,
      successes: 3,
      degraded: 0,
      judged: 3,
      successRatio: 2 / 3,
      errors: { timeout: 1, invalid_arguments: 1 },
      durations: { meanMs: 30, p50Ms: 20, p95Ms: 60, p99Ms: 60, maxMs: 60 },
    });
  });

  test('knows no durations while none was measured', () => {
    expect(tallyOf(failureOf('permission_denied', { attempts: 0 })).read()).toEqual({
      calls: 1,
      successes: 0,
      degraded: 0,
      judged: 0,
      successRatio: 1,
      errors: { permission_denied: 1 },
    });
  });

  test('gives no quantile above the longest duration', () => {
    expect(tallyOf(successOf({ durationMs: 993 })).read().durations).toMatchObject({ p50Ms: 993, p99Ms: 993, maxMs: 993 });
  });

  test('tells values that are second best: successes of the call, not of the tool', () => {
    const { failure } = failureOf('timeout');
    expect(tallyOf(successOf({ source: 'fallback', degraded: { source: 'constant', failure } })).read()).toMatchObject({
      successes: 1,
      degraded: 1,
    });
  });

  test('two added are the same as one that has counted all', () => {
    const [fast, slow, broken] = [successOf({ durationMs: 5 }), successOf({ durationMs: 900 }), failureOf('timeout')];
    const sum = tallyOf(fast, broken);
    sum.add(tallyOf(slow, broken));
    expect(sum.read()).toEqual(tallyOf(fast, broken, slow, broken).read());
  });
});
