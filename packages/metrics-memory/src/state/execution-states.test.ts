import { describe, expect, test } from '@jest/globals';
import { createFailure, parseRunId, type RunStatus, type ToolwrightEvent } from '@toolwright/contract';
import { eventOf, finished, started } from '../../test/event-of.js';
import { failureOf, successOf } from '../../test/result-of.js';
import { ExecutionStates, type ExecutionStatesOptions } from './execution-states.js';

const runId = parseRunId('run_1');
const first = { runId, step: 1, callId: 'call_1' } as const;

const planned = (...dependsOn: readonly string[]): ToolwrightEvent => {
  const { callId, ...origin } = first;
  return { schemaVersion: 1, at: 1_200, ...origin, type: 'call.planned', calls: [{ callId, tool: 'weather.now', dependsOn }] };
};

function setUp(options?: ExecutionStatesOptions) {
  const states = new ExecutionStates(options);
  states.onEvent({ schemaVersion: 1, at: 1_000, runId, type: 'run.started', input: 'Rain?' });
  states.onEvent({ schemaVersion: 1, at: 1_001, runId, step: 1, type: 'step.started', messageCount: 1, toolCount: 1 });
  const finishRun = (status: RunStatus): void =>
    states.onEvent({ schemaVersion: 1, at: 9_000, runId, type: 'run.finished', status, answer: '', durationMs: 8_000, steps: 1, calls: 1 });
  return { states, finishRun };
}

describe('D4 ExecutionStates', () => {
  test('tells of a run while it goes on where it is and since when', () => {
    const { states } = setUp();
    states.onEvent(started({ ...first, at: 1_500 }));
    expect(states.findRun(runId)).toEqual({
      runId,
      status: 'running',
      step: 1,
      startedAt: 1_000,
      calls: [{ ...first, tool: 'weather.now', status: 'running', dependsOn: [], attempts: 0, startedAt: 1_500 }],
    });
  });

  test.each<[RunStatus, string]>([
    ['answered', 'done'],
    ['max_steps', 'failed'],
    ['budget_exceeded', 'failed'],
    ['cancelled', 'failed'],
    ['failed', 'failed'],
  ])('a run that ends as %s is %s', (ending, status) => {
    const { states, finishRun } = setUp();
    finishRun(ending);
    expect(states.listRuns()).toMatchObject([{ runId, status, ending, endedAt: 9_000 }]);
  });

  test('follows a call from its plan to its end', () => {
    const { states } = setUp();
    const seen: (string | undefined)[] = [];
    const see = (): void => void seen.push(states.findCall(first)?.status);
    states.onEvent(planned('call_0'));
    see();
    for (const event of [
      started(first),
      eventOf({ type: 'approval.requested', hash: 'h' }, first),
      eventOf({ type: 'approval.decided', hash: 'h', decision: 'approved' }, first),
      eventOf({ type: 'attempt.started', attempt: 1 }, first),
      eventOf({ type: 'attempt.queued', by: 'bulkhead', ahead: 0 }, first),
      eventOf({ type: 'attempt.dequeued', by: 'bulkhead', waitedMs: 5, admitted: true }, first),
      finished(successOf({ attempts: 1 }), { ...first, at: 2_000 }),
    ]) {
      states.onEvent(event);
      see();
    }
    expect(seen).toEqual(['pending', 'running', 'pending', 'running', 'running', 'pending', 'running', 'done']);
    expect(states.findCall(first)).toMatchObject({ dependsOn: ['call_0'], startedAt: 0, endedAt: 2_000, attempts: 1 });
  });

  test('says why a call failed, and that one whose dependency failed was skipped', () => {
    const { states } = setUp();
    states.onEvent(started(first));
    states.onEvent(finished(failureOf('timeout'), first));
    const second = { ...first, callId: 'call_2' };
    states.onEvent(started(second));
    states.onEvent(finished(failureOf(createFailure('dependency_failed', 'call_1 failed'), { callId: 'call_2' }), second));
    expect(states.listCalls().map(({ callId, status, code }) => [callId, status, code])).toEqual([
      ['call_1', 'failed', 'timeout'],
      ['call_2', 'skipped', 'dependency_failed'],
    ]);
  });

  test('knows planned calls before they begin, with what they depend on', () => {
    const { states } = setUp();
    states.onEvent(planned('call_0'));
    expect(states.findRun(runId)).toMatchObject({
      status: 'running',
      calls: [{ ...first, tool: 'weather.now', status: 'pending', dependsOn: ['call_0'], attempts: 0 }],
    });
    expect(states.findCall(first)).not.toHaveProperty('startedAt');
  });

  test.each([
    ['because of a failure', { failure: createFailure('dependency_failed', 'call_0 failed') }, { code: 'dependency_failed' }],
    ['because nobody wanted it', {}, {}],
  ])('a planned call that is not made %s is skipped', (_, why, code) => {
    const { states } = setUp();
    states.onEvent(planned('call_0'));
    states.onEvent(eventOf({ type: 'call.skipped', ...why }, { ...first, at: 4_000 }));
    expect(states.findCall(first)).toEqual({
      ...first,
      tool: 'weather.now',
      status: 'skipped',
      dependsOn: ['call_0'],
      attempts: 0,
      endedAt: 4_000,
      ...code,
    });
  });

  test('what has not begun when its run ends is skipped', () => {
    const { states, finishRun } = setUp();
    states.onEvent(planned());
    finishRun('cancelled');
    expect(states.findCall(first)).toMatchObject({ status: 'skipped', endedAt: 9_000 });
  });

  test('lists each run with its own calls', () => {
    const { states } = setUp();
    states.onEvent({ schemaVersion: 1, at: 0, runId: parseRunId('run_2'), type: 'run.started', input: 'Snow?' });
    states.onEvent(started(first));
    states.onEvent(started({ callId: 'direct' }));
    expect(states.listRuns().map((run) => [run.runId, run.calls.map(({ callId }) => callId)])).toEqual([
      ['run_1', ['call_1']],
      ['run_2', []],
    ]);
  });

  test('a call of an id that another has had begins anew', () => {
    const { states } = setUp();
    states.onEvent(started(first));
    states.onEvent(finished(failureOf('timeout'), first));
    states.onEvent(started({ ...first, at: 3_000 }));
    expect(states.findCall(first)).toMatchObject({ status: 'running', startedAt: 3_000 });
    expect(states.findCall(first)).not.toHaveProperty('code');
  });

  test('finds calls by run, tool and status', () => {
    const { states } = setUp();
    states.onEvent(started(first));
    states.onEvent(finished(successOf(), first));
    states.onEvent(started({ callId: 'direct', tool: 'mail.send' }));
    const idsOf = (filter: Parameters<ExecutionStates['listCalls']>[0]) => states.listCalls(filter).map(({ callId }) => callId);
    expect([idsOf({ runId }), idsOf({ tool: 'mail.send' }), idsOf({ status: 'done' }), idsOf({ runId, status: 'running' })]).toEqual([
      ['call_1'],
      ['direct'],
      ['call_1'],
      [],
    ]);
  });

  test('keeps no more runs and calls than it may, and hears no more of those that it has dropped', () => {
    const { states } = setUp({ maxRuns: 2, maxCalls: 3 });
    for (let index = 1; index <= 10; index += 1) {
      states.onEvent({ schemaVersion: 1, at: 0, runId: parseRunId(`run_${index}`), type: 'run.started', input: '' });
      states.onEvent(started({ callId: String(index) }));
    }
    states.onEvent(finished(successOf({ callId: '1' })));
    expect(states.listRuns().map((run) => run.runId)).toEqual(['run_9', 'run_10']);
    expect(states.listCalls().map(({ callId }) => callId)).toEqual(['8', '9', '10']);
  });
});
