import { describe, expect, test } from '@jest/globals';
import { type Access, createFailure, type Failure, type SideEffect, type ToolResult } from '@toolwright/contract';
import type { FailureMode } from '../chain-step.js';
import { readStep } from '../plan/read-step.js';
import { ChainRecord } from './chain-record.js';

const failureOf = (message: string, sideEffect: SideEffect = 'none'): Failure => createFailure('execution_error', message, { sideEffect });
const recordOf = (onFailure?: FailureMode) => new ChainRecord({ name: 'trip', steps: [], ...(onFailure && { onFailure }) });
const stepOf = (id: string, onFailure?: FailureMode) => readStep({ id, tool: 'trip.book', ...(onFailure && { onFailure }) });
const base = { tool: 'trip.book', attempts: 1, durationMs: 1, warnings: [], timestamp: '1970-01-01T00:00:00.000Z' };
const callOf = (id: string, access: Access, failure?: Failure) => {
  const result: ToolResult = failure
    ? { ...base, callId: id, success: false, failure }
    : { ...base, callId: id, success: true, data: 1, source: 'tool' };
  return { read: stepOf(id), access, call: { id, name: 'trip.book', arguments: {} }, result };
};

describe('D2 ChainRecord', () => {
  test.each<[FailureMode | undefined, FailureMode | undefined, boolean, boolean]>([
    [undefined, undefined, true, false],
    ['continue', undefined, false, false],
    ['compensate', undefined, true, true],
    ['compensate', 'continue', false, false],
    ['continue', 'stop', true, false],
    ['stop', 'compensate', true, true],
  ])('with %p for the chain and %p for the step that failed, halts: %p, undoes: %p', (ofChain, ofStep, halts, undoes) => {
    const record = recordOf(ofChain);
    record.settle(stepOf('room', ofStep), { status: 'failed', failure: failureOf('full') });
    expect([record.halt !== undefined, record.isToBeUndone]).toEqual([halts, undoes]);
  });

  test('halts a chain that continues after failures when it is cut short from outside', () => {
    const record = recordOf('continue');
    record.stop({ kind: 'withdrawn' });
    expect(record.halt).toEqual({ kind: 'withdrawn' });
  });

  test('keeps the first failure and the first halt', () => {
    const record = recordOf();
    const first = failureOf('full');
    record.settle(stepOf('room'), { status: 'failed', failure: first });
    record.settle(stepOf('car'), { status: 'failed', failure: failureOf('none left') });
    expect(record).toMatchObject({ failure: first, halt: { kind: 'failed', step: 'room' } });
  });

  test.each<[SideEffect, number]>([
    ['none', 0],
    ['unknown', 1],
    ['applied', 1],
  ])('counts a failed write whose side effect is %p as uncertain %p times', (sideEffect, times) => {
    const record = recordOf();
    record.addCall(callOf('room', 'write', failureOf('broken off', sideEffect)));
    expect(record.uncertainWrites).toHaveLength(times);
  });

  test('has nothing to undo of a read', () => {
    const record = recordOf();
    record.addCall(callOf('seat', 'read'));
    record.addCall(callOf('room', 'write'));
    expect(record.writes.map(({ call }) => call.id)).toEqual(['room']);
    expect([...record.values]).toEqual([
      ['seat', 1],
      ['room', 1],
    ]);
  });
});
