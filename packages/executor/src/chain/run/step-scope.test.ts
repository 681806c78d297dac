import { describe, expect, test } from '@jest/globals';
import { parseRunId } from '@toolwright/contract';
import { stepScope, undoScope } from './step-scope.js';

const place = { chain: 'trip', call: { id: 'room', name: 'trip.book', arguments: {} }, leftMs: Number.POSITIVE_INFINITY };
const runId = parseRunId('run_1');

describe('D2 stepScope', () => {
  test('gives each step a key of its own, below that of the caller or of the run', () => {
    expect(stepScope({ idempotencyKey: 'mine', runId }, place).idempotencyKey).toBe('mine/room');
    expect(stepScope({ runId, step: 2 }, place).idempotencyKey).toBe('run_1/2/trip/room');
    expect(stepScope({}, place)).not.toHaveProperty('idempotencyKey');
  });

  test.each([
    [undefined, 100, 100],
    [50, 100, 50],
    [200, 100, 100],
    [200, Number.POSITIVE_INFINITY, 200],
  ])('with a limit of %p ms and %p ms left to the chain, leaves %p ms', (totalMs, leftMs, expected) => {
    const limits = totalMs === undefined ? {} : { totalMs };
    expect(stepScope({ limits }, { ...place, leftMs }).limits?.totalMs).toBe(expected);
  });
});

describe('D2 undoScope', () => {
  test('keeps who asks, and nothing that could cut the undo short', () => {
    const scope = { runId, principal: { id: 'ann' }, signal: AbortSignal.abort(), limits: { totalMs: 1 } };
    expect(undoScope(scope, place)).toEqual({ runId, principal: { id: 'ann' }, idempotencyKey: 'run_1/0/trip/room' });
  });
});
