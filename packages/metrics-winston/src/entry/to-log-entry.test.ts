import { describe, expect, test } from '@jest/globals';
import { createFailure, type EventBody, parseRunId, type ToolSuccess, type ToolwrightEvent } from '@toolwright/contract';
import { toLogEntry } from './to-log-entry.js';

const at = Date.UTC(2026, 0, 2, 3, 4, 5);
const origin = { schemaVersion: 1, at, runId: parseRunId('run_1'), step: 2, callId: 'call_1', tool: 'weather.current' } as const;
const reset = createFailure('execution_error', 'connection reset', { category: 'transient', cause: new RangeError('socket') });
const success: ToolSuccess = {
  callId: 'call_1',
  tool: 'weather.current',
  success: true,
  data: { secretOfTheResult: 1 },
  source: 'tool',
  attempts: 2,
  durationMs: 120,
  warnings: [],
  timestamp: '2026-01-02T03:04:05.000Z',
};

type Row = readonly [body: EventBody, level: string, message: string, fields: object];

const rows: readonly Row[] = [
  [
    { type: 'attempt.abandoned', attempt: 1, durationMs: 35_000 },
    'warn',
    'weather.current: attempt 1 was abandoned after 35000 ms; its handler has not ended.',
    { attempt: 1, duration_ms: 35_000 },
  ],
  [
    { type: 'attempt.rejected', by: 'circuit-breaker', failure: createFailure('circuit_open', 'The circuit is open.') },
    'warn',
    'weather.current: an attempt was refused by its circuit-breaker: The circuit is open.',
    { by: 'circuit-breaker', code: 'circuit_open' },
  ],
  [{ type: 'attempt.queued', by: 'bulkhead', ahead: 2 }, 'debug', 'weather.current waits for its bulkhead, 2 ahead.', { ahead: 2 }],
  [
    { type: 'attempt.dequeued', by: 'bulkhead', waitedMs: 5, admitted: false },
    'debug',
    'weather.current gave up after waiting 5 ms for its bulkhead.',
    { admitted: false, waited_ms: 5 },
  ],
  [
    { type: 'circuit.changed', circuit: 'github', from: 'closed', to: 'open', reopensAt: at },
    'warn',
    'The circuit github is open; it was closed.',
    { circuit: 'github', reopens_at: '2026-01-02T03:04:05.000Z' },
  ],
  [
    { type: 'circuit.changed', circuit: 'github', from: 'half-open', to: 'closed' },
    'info',
    'The circuit github is closed; it was half-open.',
    {},
  ],
  [{ type: 'cache.asked', answer: 'hit', ageMs: 9 }, 'debug', 'weather.current: the cache answered "hit".', { answer: 'hit', age_ms: 9 }],
  [
    { type: 'cache.invalidated', tags: ['orders', 'stock'] },
    'debug',
    'weather.current dropped what the cache kept as orders, stock.',
    { tags: ['orders', 'stock'] },
  ],
  [
    { type: 'call.replayed', from: 'journal' },
    'info',
    'weather.current was answered from the journal, not done again.',
    { from: 'journal' },
  ],
  [
    { type: 'call.verified', happened: 'unknown', durationMs: 4 },
    'warn',
    'weather.current: whether it happened was looked up: unknown.',
    { happened: 'unknown', duration_ms: 4 },
  ],
  [{ type: 'approval.requested', hash: 'h' }, 'info', 'weather.current waits for approval.', { hash: 'h' }],
  [
    { type: 'approval.decided', hash: 'h', decision: 'approved', decidedBy: 'carol', edited: true },
    'info',
    'weather.current: approval approved by carol.',
    { decision: 'approved', decided_by: 'carol', edited: true },
  ],
  [
    { type: 'call.audited', hash: 'h', idempotencyKey: 'k', outcome: 'timeout', critical: true, principalId: 'ann' },
    'warn',
    'Audit: weather.current ended as timeout.',
    { audit: true, principal: 'ann', hash: 'h', idempotency_key: 'k', outcome: 'timeout', critical: true },
  ],
  [{ type: 'result.cut', bytes: 300_000 }, 'warn', 'weather.current: its result of 300000 bytes was cut.', { bytes: 300_000 }],
  [
    { type: 'port.failed', port: 'PermissionPolicy', reason: 'no answer within 1000 ms', effect: 'refused' },
    'error',
    'weather.current: the PermissionPolicy failed (no answer within 1000 ms) and was taken for a no.',
    { port: 'PermissionPolicy', effect: 'refused' },
  ],
  [
    { type: 'call.planned', calls: [{ callId: 'a', tool: 'weather.now', dependsOn: ['b'] }] },
    'debug',
    '1 call to come.',
    { calls: [{ call: 'a', tool: 'weather.now', depends_on: ['b'] }] },
  ],
  [
    { type: 'call.skipped', failure: createFailure('dependency_failed', 'Step "b" failed.') },
    'info',
    'weather.current was skipped: Step "b" failed.',
    { code: 'dependency_failed' },
  ],
  [{ type: 'call.skipped' }, 'info', 'weather.current was skipped: its condition was not met.', {}],
  [{ type: 'run.started', input: 'Rain?' }, 'info', 'The run started.', {}],
  [
    { type: 'step.started', messageCount: 1, toolCount: 3 },
    'debug',
    'The model is asked: 1 message, 3 tools.',
    { message_count: 1, tool_count: 3 },
  ],
  [
    {
      type: 'model.answered',
      durationMs: 80,
      finish: { unified: 'tool_calls', raw: 'tool_use' },
      callCount: 2,
      usage: { inputTokens: 9, outputTokens: 4 },
    },
    'info',
    'The model answered in 80 ms: tool_calls, 2 calls.',
    { duration_ms: 80, finish: 'tool_calls', call_count: 2, input_tokens: 9, output_tokens: 4 },
  ],
  [
    { type: 'model.answered', durationMs: 80, finish: { unified: 'length', raw: 'max_tokens' }, callCount: 0 },
    'warn',
    'The model answered in 80 ms: length, 0 calls.',
    { finish: 'length' },
  ],
  [
    { type: 'run.finished', status: 'answered', answer: 'It rains.', durationMs: 900, steps: 2, calls: 1 },
    'info',
    'The run ended in 900 ms, 2 steps and 1 call: answered.',
    { success: true, status: 'answered', duration_ms: 900, step_count: 2, call_count: 1 },
  ],
  [
    { type: 'run.finished', status: 'max_steps', answer: '', durationMs: 900, steps: 10, calls: 9 },
    'warn',
    'The run ended in 900 ms, 10 steps and 9 calls: max_steps.',
    { success: false, status: 'max_steps' },
  ],
  [
    { type: 'run.finished', status: 'failed', answer: '', durationMs: 900, steps: 1, calls: 0, failure: reset },
    'error',
    'The run ended in 900 ms, 1 step and 0 calls: failed: connection reset.',
    { success: false, code: 'execution_error' },
  ],
  [
    { type: 'call.started', arguments: '{"city":"Oslo"}' },
    'info',
    'weather.current was called.',
    { call: 'call_1', arguments: { city: 'Oslo' } },
  ],
  [{ type: 'call.started', arguments: '{"city":' }, 'info', 'weather.current was called.', { arguments: '{"city":' }],
  [
    { type: 'call.finished', result: success },
    'info',
    'weather.current succeeded in 120 ms.',
    { success: true, duration_ms: 120, attempts: 2, source: 'tool', degraded: false },
  ],
  [
    { type: 'call.finished', result: { ...success, source: 'fallback', degraded: { source: 'method fromNormals', failure: reset } } },
    'warn',
    'weather.current answered in 120 ms, second best from method fromNormals: connection reset.',
    { success: true, source: 'fallback', degraded: true, degraded_source: 'method fromNormals', code: 'execution_error' },
  ],
  [
    {
      type: 'call.finished',
      result: { ...success, success: false, warnings: ['slow'], failure: createFailure('invalid_output', 'no number') },
    },
    'error',
    'weather.current failed in 120 ms: no number.',
    { success: false, code: 'invalid_output', category: 'permanent', side_effect: 'applied', error: 'no number', warnings: ['slow'] },
  ],
  [
    { type: 'fallback.started', source: 'method fromNormals', failure: reset },
    'warn',
    'weather.current falls back on method fromNormals: connection reset.',
    { source: 'method fromNormals', code: 'execution_error' },
  ],
  [
    { type: 'fallback.finished', source: 'method fromNormals', success: true, durationMs: 3 },
    'info',
    'weather.current: method fromNormals gave a value in 3 ms.',
    { source: 'method fromNormals', success: true, duration_ms: 3 },
  ],
  [
    { type: 'fallback.finished', source: 'method fromNormals', success: false, durationMs: 3 },
    'warn',
    'weather.current: method fromNormals failed too in 3 ms.',
    { success: false },
  ],
  [{ type: 'attempt.started', attempt: 1 }, 'debug', 'weather.current: attempt 1 started.', { attempt: 1 }],
  [
    { type: 'attempt.finished', attempt: 1, durationMs: 30 },
    'debug',
    'weather.current: attempt 1 succeeded in 30 ms.',
    { attempt: 1, success: true, duration_ms: 30 },
  ],
  [
    { type: 'attempt.finished', attempt: 1, durationMs: 30, failure: reset },
    'debug',
    'weather.current: attempt 1 failed in 30 ms: connection reset.',
    { attempt: 1, success: false, code: 'execution_error', cause: { name: 'RangeError', message: 'socket' } },
  ],
  [
    { type: 'retry.scheduled', attempt: 2, delayMs: 800, failure: { ...reset, retryAfterMs: 700 } },
    'warn',
    'weather.current: attempt 2 follows in 800 ms: connection reset.',
    { attempt: 2, delay_ms: 800, retry_after_ms: 700 },
  ],
  [
    { type: 'attempt.settled_late', attempt: 1, durationMs: 40_000, success: true },
    'warn',
    'weather.current: attempt 1 succeeded after 40000 ms, too late to count.',
    { attempt: 1, success: true, duration_ms: 40_000 },
  ],
];

describe('F1 toLogEntry', () => {
  test.each(rows)('describes $type at its level, in one sentence and in fields (row %#)', (body, level, message, fields) => {
    const entry = toLogEntry({ ...origin, ...body });
    expect(entry).toMatchObject({ level, message, fields });
    expect(entry.fields).toMatchObject({
      timestamp: '2026-01-02T03:04:05.000Z',
      event: body.type,
      run: 'run_1',
      step: 2,
      tool: 'weather.current',
    });
  });

  test('says where an event of a model turn comes from', () => {
    const entry = toLogEntry({ schemaVersion: 1, at, type: 'attempt.started', attempt: 1, model: 'openai/gpt' });
    expect(entry.message).toBe('openai/gpt: attempt 1 started.');
    expect(entry.fields).toMatchObject({ model: 'openai/gpt', tool: undefined, run: undefined });
  });

  test('logs an event of a newer version at debug, without fields that nobody here can judge', () => {
    // A cast, because the union does not hold this type yet.
    const entry = toLogEntry({ ...origin, type: 'breaker.opened', apiKey: 'abc' } as unknown as ToolwrightEvent);
    expect(entry).toMatchObject({ level: 'debug', message: 'Event breaker.opened happened.' });
    expect(JSON.stringify(entry)).not.toContain('abc');
  });

  test('keeps what was asked, answered and returned out of the log', () => {
    const text = JSON.stringify(rows.map(([body]) => toLogEntry({ ...origin, ...body })));
    for (const privateText of ['Rain?', 'It rains.', 'secretOfTheResult']) expect(text).not.toContain(privateText);
  });

  test('names what is wrong with arguments, but not what they held', () => {
    const problems = [{ path: 'pin', expected: 'four digits', received: '"0815x"', rule: 'length' }];
    const failure = createFailure('invalid_arguments', 'pin: four digits were expected', { problems });
    const entry = toLogEntry({ ...origin, type: 'fallback.started', source: 'method a', failure });
    expect(entry.fields.problems).toEqual([{ path: 'pin', expected: 'four digits', rule: 'length' }]);
  });

  test('gives a long reason in one short line', () => {
    const failure = createFailure('execution_error', `first line\n${'x'.repeat(5_000)}`);
    const { message, fields } = toLogEntry({ ...origin, type: 'retry.scheduled', attempt: 2, delayMs: 1, failure });
    expect(message.length).toBeLessThan(300);
    expect(message).toMatch(/first line x+…$/);
    expect(fields.error).toBe(failure.message);
  });
});
