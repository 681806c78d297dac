import { describe, expect, test } from '@jest/globals';
import { createFailure, defaultTimeoutPolicy, type PolicySet, type ToolwrightEvent } from '@toolwright/contract';
import { ManualClock } from '@toolwright/testkit';
import fc from 'fast-check';
import { eventOf, finished } from '../../test/event-of.js';
import { failureOf, successOf } from '../../test/result-of.js';
import { MemoryToolHealth, type ToolHealthOptions } from './memory-tool-health.js';

const tool = 'weather.now';
const bulkhead = { kind: 'bulkhead', maxConcurrent: 2, maxQueue: 1 } as const;
const rateLimit = { kind: 'rateLimit', limit: 1, perMs: 1_000, burst: 1, scope: 'tool', onLimit: 'reject' } as const;

function setUp(policies?: Partial<PolicySet>, options?: Partial<ToolHealthOptions>) {
  const clock = new ManualClock();
  const policiesOf = () => policies && { timeout: defaultTimeoutPolicy, ...policies };
  const health = new MemoryToolHealth({ clock, policiesOf, ...options });
  const tell = (...events: readonly ToolwrightEvent[]): void => {
    for (const event of events) health.onEvent({ ...event, at: clock.now() });
  };
  return { clock, health, tell };
}

const attemptStarted = eventOf({ type: 'attempt.started', attempt: 1 });
const attemptFinished = eventOf({ type: 'attempt.finished', attempt: 1, durationMs: 5 });

describe('F2 MemoryToolHealth', () => {
  test('tells calls, success, durations and errors, lately and in all', async () => {
    const { clock, health, tell } = setUp();
    tell(finished(failureOf('timeout', { durationMs: 1_000 })));
    await clock.advance(600_000);
    tell(finished(successOf({ durationMs: 20 })));
    expect(health.reportOf(tool)).toMatchObject({
      tool,
      recent: { calls: 1, successRatio: 1, errors: {}, durations: { meanMs: 20, p50Ms: 20, p95Ms: 20, p99Ms: 20, maxMs: 20 } },
      total: { calls: 2, successRatio: 0.5, errors: { timeout: 1 }, durations: { meanMs: 510, maxMs: 1_000 } },
      lastCallAt: 600_000,
    });
  });

  test('keeps the last twenty failures, their messages cut at 200 characters', () => {
    const { health, tell } = setUp();
    for (let index = 1; index <= 25; index += 1) {
      tell(finished(failureOf(createFailure('execution_error', 'x'.repeat(5_000)), { callId: String(index) })));
    }
    const failures = health.reportOf(tool)?.recentFailures;
    expect(failures?.map(({ callId }) => Number(callId))).toEqual(Array.from({ length: 20 }, (_, index) => index + 6));
    expect(failures?.[0]).toEqual({ at: 0, callId: '6', code: 'execution_error', message: 'x'.repeat(200) });
  });

  test('counts what runs, waits, and runs though nobody waits', () => {
    const { health, tell } = setUp();
    const read = () => {
      const { running, queued, abandoned } = health.reportOf(tool) ?? {};
      return { running, queued, abandoned };
    };
    tell(attemptStarted, attemptStarted, eventOf({ type: 'attempt.queued', by: 'bulkhead', ahead: 0 }));
    tell(eventOf({ type: 'attempt.queued', by: 'rate-limit', ahead: 0 }));
    expect(read()).toEqual({ running: 1, queued: 2, abandoned: 0 });
    tell(eventOf({ type: 'attempt.dequeued', by: 'bulkhead', waitedMs: 5, admitted: true }));
    tell(eventOf({ type: 'attempt.dequeued', by: 'rate-limit', waitedMs: 5, admitted: false }));
    expect(read()).toEqual({ running: 2, queued: 0, abandoned: 0 });
    tell(eventOf({ type: 'attempt.abandoned', attempt: 1, durationMs: 9 }), attemptFinished);
    expect(read()).toEqual({ running: 1, queued: 0, abandoned: 1 });
    tell(eventOf({ type: 'attempt.settled_late', attempt: 1, durationMs: 20, success: true }), attemptFinished);
    expect(read()).toEqual({ running: 0, queued: 0, abandoned: 0 });
  });

  test('puts every name that models invent into one bucket', () => {
    const { health, tell } = setUp();
    for (let index = 0; index < 1_000; index += 1) tell(finished(failureOf('tool_not_found', { tool: `made.up${index}`, attempts: 0 })));
    expect(health.list()).toEqual([]);
    expect(health.unknownCalls).toBe(1_000);
  });

  test('drops the tool that was called longest ago when there are too many', () => {
    const { health, tell } = setUp({}, { maxTools: 2 });
    for (const name of ['a.a', 'b.b', 'a.a', 'c.c']) tell(finished(successOf({ tool: name })));
    expect(health.list().map((report) => report.tool)).toEqual(['a.a', 'c.c']);
    expect(health.reportOf('b.b')).toBeUndefined();
  });

  test('takes attempts of model turns for no tool', () => {
    const { health } = setUp();
    health.onEvent({ schemaVersion: 1, at: 0, model: 'openai/gpt-x', type: 'attempt.started', attempt: 1 });
    expect(health.list()).toEqual([]);
  });

  test('survives any order of events: no count is negative', () => {
    const event = fc.constantFrom(
      attemptStarted,
      attemptFinished,
      eventOf({ type: 'attempt.abandoned', attempt: 1, durationMs: 9 }),
      eventOf({ type: 'attempt.settled_late', attempt: 1, durationMs: 20, success: true }),
      eventOf({ type: 'attempt.queued', by: 'bulkhead', ahead: 0 }),
      eventOf({ type: 'attempt.dequeued', by: 'bulkhead', waitedMs: 5, admitted: true }),
    );
    fc.assert(
      fc.property(fc.array(event, { minLength: 1 }), (events) => {
        const { health, tell } = setUp();
        tell(...events);
        const { running = -1, queued = -1, abandoned = -1 } = health.reportOf(tool) ?? {};
        expect(Math.min(running, queued, abandoned)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('C12 availability in a report', () => {
  test('a tool is busy while its bulkhead is full, abandoned handlers included', () => {
    const { health, tell } = setUp({ bulkhead });
    const kind = () => health.reportOf(tool)?.availability.kind;
    tell(attemptStarted);
    expect(kind()).toBe('available');
    tell(attemptStarted);
    expect(kind()).toBe('busy');
    tell(eventOf({ type: 'attempt.abandoned', attempt: 1, durationMs: 9 }), attemptFinished);
    expect(kind()).toBe('busy');
    tell(eventOf({ type: 'attempt.settled_late', attempt: 1, durationMs: 20, success: true }));
    expect(kind()).toBe('available');
  });

  test('an abandoned handler takes no place where it is soon taken from it', () => {
    const { health, tell } = setUp({ bulkhead: { ...bulkhead, maxConcurrent: 1, abandonAfterMs: 10 } });
    tell(attemptStarted, eventOf({ type: 'attempt.abandoned', attempt: 1, durationMs: 9 }), attemptFinished);
    expect(health.reportOf(tool)?.availability.kind).toBe('available');
  });

  test('busy for one tool is not busy for another', () => {
    const { health, tell } = setUp({ bulkhead: { ...bulkhead, maxConcurrent: 1 } });
    tell(attemptStarted, finished(successOf({ tool: 'mail.send' })));
    expect(health.list().map(({ availability }) => availability.kind)).toEqual(['available', 'busy']);
  });

  const limited = eventOf({
    type: 'attempt.rejected',
    by: 'rate-limit',
    failure: createFailure('rate_limited', 'slow down', { retryAfterMs: 700 }),
  });

  test('a limit that all share is told until its next token', async () => {
    const { clock, health, tell } = setUp({ rateLimit });
    tell(limited);
    expect(health.reportOf(tool)?.availability).toEqual({ kind: 'rate-limited', until: 700 });
    await clock.advance(700);
    expect(health.reportOf(tool)?.availability.kind).toBe('available');
  });

  test('a limit that one user has reached says nothing to the others', () => {
    const { health, tell } = setUp({ rateLimit: { ...rateLimit, scope: 'user' } });
    tell(limited);
    expect(health.reportOf(tool)?.availability.kind).toBe('available');
  });

  test('an open circuit is told, also one that tools share by name, but not that of a single key', () => {
    const opened = (circuit: string) => eventOf({ type: 'circuit.changed', circuit, from: 'closed', to: 'open', reopensAt: 5_000 });
    const own = setUp();
    own.tell(finished(successOf()), opened(`${tool}[oslo]`));
    expect(own.health.reportOf(tool)?.availability.kind).toBe('available');
    own.tell(opened(tool));
    expect(own.health.reportOf(tool)).toMatchObject({
      availability: { kind: 'open', until: 5_000 },
      circuit: { name: tool, state: 'open', reopensAt: 5_000, timesOpened: 1 },
    });

    const window = { kind: 'calls', calls: 20 } as const;
    const circuitBreaker = {
      kind: 'circuitBreaker',
      failureRatio: 0.5,
      minimumCalls: 20,
      window,
      openMs: 5_000,
      successThreshold: 1,
      name: 'upstream',
    } as const;
    const shared = setUp({ circuitBreaker });
    shared.tell(finished(successOf()), opened('upstream'));
    expect(shared.health.reportOf(tool)?.availability.kind).toBe('open');
  });

  test('a tool that failed too often is degraded, and recovers as its failures grow old', async () => {
    const { clock, health, tell } = setUp();
    for (let call = 0; call < 5; call += 1) tell(finished(failureOf('execution_error')));
    expect(health.reportOf(tool)?.availability).toEqual({ kind: 'degraded', successRatio: 0 });
    await clock.advance(600_000);
    expect(health.reportOf(tool)?.availability.kind).toBe('available');
  });

  test('a tool is disabled until a call finds it on again', () => {
    const { health, tell } = setUp();
    tell(finished(failureOf('tool_disabled', { attempts: 0 })));
    expect(health.reportOf(tool)?.availability.kind).toBe('disabled');
    tell(finished(successOf()));
    expect(health.reportOf(tool)?.availability.kind).toBe('available');
  });
});
