import { describe, expect, test } from '@jest/globals';
import { createFailure, type ErrorCode, type EventBody, type ToolReport } from '@toolwright/contract';
import { ManualClock } from '@toolwright/testkit';
import { MemoryToolHealth } from '../src/health/memory-tool-health.js';
import { eventOf, finished } from './event-of.js';
import { failureOf, successOf } from './result-of.js';

// The events are those that the executor sends for each setup; here only what is counted of them is tested.

const broken = createFailure('execution_error', 'reset', { category: 'transient' });
const tooLate = createFailure('timeout', 'Took longer than 500 ms.');

/** The health of one tool, told about it call by call. */
class Rehearsal {
  readonly #health = new MemoryToolHealth({ clock: new ManualClock() });

  tell(...bodies: readonly EventBody[]): this {
    for (const body of bodies) this.#health.onEvent(eventOf(body));
    return this;
  }

  /** A call whose first attempts fail, each followed by a retry, and whose last one ends as given. */
  call(failures: number, last: 'success' | ErrorCode, durationMs = 100): this {
    for (let attempt = 1; attempt <= failures; attempt += 1) {
      this.attempt(attempt, broken).tell({ type: 'retry.scheduled', attempt: attempt + 1, delayMs: 0, failure: broken });
    }
    const attempts = failures + 1;
    this.attempt(attempts, last === 'success' ? undefined : last === 'timeout' ? tooLate : createFailure(last, 'no'));
    this.#health.onEvent(finished(last === 'success' ? successOf({ attempts, durationMs }) : failureOf(last, { attempts, durationMs })));
    return this;
  }

  attempt(attempt: number, failure?: typeof broken): this {
    return this.tell(
      { type: 'attempt.started', attempt },
      { type: 'attempt.finished', attempt, durationMs: 100, ...(failure && { failure }) },
    );
  }

  report(): ToolReport | undefined {
    return this.#health.reportOf('weather.now');
  }
}

describe('F2 counts of retries', () => {
  test.each<[string, Rehearsal, { retries: number; successes: number; failures: number }]>([
    ['K01 success at once', new Rehearsal().call(0, 'success'), { retries: 0, successes: 1, failures: 0 }],
    ['K02 success after three failures', new Rehearsal().call(3, 'success'), { retries: 3, successes: 1, failures: 0 }],
    ['K03 a failure not to be retried', new Rehearsal().call(0, 'execution_error'), { retries: 0, successes: 0, failures: 1 }],
    ['K04 the same after three failures', new Rehearsal().call(3, 'execution_error'), { retries: 3, successes: 0, failures: 1 }],
    [
      'K05 two calls that use up all retries',
      new Rehearsal().call(5, 'execution_error').call(5, 'execution_error'),
      { retries: 10, successes: 0, failures: 2 },
    ],
    ['K06 a failure without retries', new Rehearsal().call(0, 'execution_error'), { retries: 0, successes: 0, failures: 1 }],
    ['K07 retries until the time is up', new Rehearsal().call(9, 'execution_error'), { retries: 9, successes: 0, failures: 1 }],
    ['K08 no time for a retry', new Rehearsal().call(0, 'execution_error', 1_500), { retries: 0, successes: 0, failures: 1 }],
  ])('%s', (_title, rehearsal, { retries, successes, failures }) => {
    expect(rehearsal.report()).toMatchObject({ attempts: { retries }, total: { calls: successes + failures, successes } });
  });
});

describe('F2 counts of timeouts', () => {
  test('K10 attempts that timed out and that did not', () => {
    const report = new Rehearsal().call(0, 'timeout').call(0, 'timeout').call(0, 'success').report();
    expect(report).toMatchObject({ attempts: { timedOut: 2, succeeded: 1, failed: 2 }, total: { successes: 1, errors: { timeout: 2 } } });
  });

  test('K11 durations of both, of calls that ended in time and that did not', () => {
    const report = new Rehearsal().call(0, 'success', 300).call(0, 'timeout', 2_000).report();
    expect(report?.total).toMatchObject({ judged: 2, durations: { meanMs: 1_150, maxMs: 2_000 } });
  });

  test('K18 a timeout, a failure and a success of one call', () => {
    const rehearsal = new Rehearsal().attempt(1, tooLate).tell({ type: 'retry.scheduled', attempt: 2, delayMs: 0, failure: tooLate });
    rehearsal.attempt(2, broken).tell({ type: 'retry.scheduled', attempt: 3, delayMs: 0, failure: broken }).attempt(3);
    expect(rehearsal.report()?.attempts).toMatchObject({ succeeded: 1, failed: 2, timedOut: 1, retries: 2 });
  });
});

describe('F2 counts of a circuit', () => {
  test('K12 failures, the opening, what it refused, and successes after it', () => {
    const refused = createFailure('circuit_open', 'open', { retryAfterMs: 1_000 });
    const report = new Rehearsal()
      .attempt(1, broken)
      .attempt(1, broken)
      .tell({ type: 'circuit.changed', circuit: 'weather.now', from: 'closed', to: 'open', reopensAt: 1_000 })
      .tell({ type: 'attempt.rejected', by: 'circuit-breaker', failure: refused })
      .tell({ type: 'circuit.changed', circuit: 'weather.now', from: 'open', to: 'half-open' })
      .attempt(1)
      .attempt(1)
      .tell({ type: 'circuit.changed', circuit: 'weather.now', from: 'half-open', to: 'closed' })
      .report();
    expect(report).toMatchObject({
      attempts: { succeeded: 2, failed: 2, rejected: { 'circuit-breaker': 1, 'rate-limit': 0, bulkhead: 0 } },
      circuit: { state: 'closed', timesOpened: 1 },
    });
    expect(report?.circuit).not.toHaveProperty('reopensAt');
  });
});

describe('F2 counts of a bulkhead', () => {
  const start: EventBody = { type: 'attempt.started', attempt: 1 };
  const end: EventBody = { type: 'attempt.finished', attempt: 1, durationMs: 1_000 };
  const queued: EventBody = { type: 'attempt.queued', by: 'bulkhead', ahead: 0 };
  const admitted: EventBody = { type: 'attempt.dequeued', by: 'bulkhead', waitedMs: 1_000, admitted: true };
  const full = createFailure('bulkhead_full', 'full');
  const refusal: readonly EventBody[] = [
    start,
    { type: 'attempt.rejected', by: 'bulkhead', failure: full },
    { type: 'attempt.finished', attempt: 1, durationMs: 0, failure: full },
  ];

  test('K13 two run, then none', () => {
    const rehearsal = new Rehearsal().tell(start, start);
    expect(rehearsal.report()).toMatchObject({ running: 2, queued: 0 });
    expect(rehearsal.tell(end, end).report()).toMatchObject({
      running: 0,
      attempts: { succeeded: 2, rejected: { bulkhead: 0 }, waited: { bulkhead: 0 } },
    });
  });

  test('K14 a refusal is neither a failure nor a duration', () => {
    const rehearsal = new Rehearsal()
      .tell(start, start, ...refusal, end, end)
      .call(0, 'success', 1_000)
      .call(0, 'success', 1_000);
    expect(rehearsal.report()).toMatchObject({
      attempts: { succeeded: 4, failed: 0, rejected: { bulkhead: 1 } },
      total: { judged: 2, durations: { meanMs: 1_000 } },
    });
  });

  test('K15 two run, two wait, one is refused; all four end', () => {
    const rehearsal = new Rehearsal().tell(start, start, start, queued, start, queued, ...refusal);
    expect(rehearsal.report()).toMatchObject({ running: 2, queued: 2, attempts: { rejected: { bulkhead: 1 } } });
    rehearsal.tell(end, end, admitted, admitted);
    expect(rehearsal.report()).toMatchObject({ running: 2, queued: 0 });
    expect(rehearsal.tell(end, end).report()).toMatchObject({
      running: 0,
      attempts: { succeeded: 4, failed: 0, waited: { bulkhead: 2 }, rejected: { bulkhead: 1 } },
    });
  });
});

describe('F2 counts of fallbacks', () => {
  test('K16 one that gave a value, one that failed too, and calls without', () => {
    const fallback = (success: boolean): readonly EventBody[] => [
      { type: 'fallback.started', source: 'constant', failure: broken },
      { type: 'fallback.finished', source: 'constant', success, durationMs: 1 },
    ];
    const report = new Rehearsal()
      .call(0, 'success')
      .tell(...fallback(true))
      .tell(...fallback(false))
      .call(0, 'execution_error')
      .report();
    expect(report).toMatchObject({ attempts: { fallbacks: { succeeded: 1, failed: 1 } }, total: { calls: 2, successes: 1 } });
  });
});

test('F2 K17 one success under all policies leaves one success and nothing else', () => {
  const report = new Rehearsal().call(0, 'success').report();
  expect(report?.total).toMatchObject({ calls: 1, successes: 1, errors: {} });
  expect(report?.attempts).toEqual({
    succeeded: 1,
    failed: 0,
    timedOut: 0,
    retries: 0,
    rejected: { 'circuit-breaker': 0, 'rate-limit': 0, bulkhead: 0 },
    waited: { 'rate-limit': 0, bulkhead: 0 },
    abandoned: 0,
    fallbacks: { succeeded: 0, failed: 0 },
  });
  expect(report).not.toHaveProperty('circuit');
});
