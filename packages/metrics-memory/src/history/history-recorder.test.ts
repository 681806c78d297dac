import { describe, expect, jest, test } from '@jest/globals';
import { createFailure, parseRunId } from '@toolwright/contract';
import { finished, started } from '../../test/event-of.js';
import { failureOf, successOf } from '../../test/result-of.js';
import { HistoryRecorder } from './history-recorder.js';
import { MemoryHistoryStore } from './memory-history-store.js';

const runId = parseRunId('run_1');

function setUp() {
  const store = new MemoryHistoryStore();
  return { store, recorder: new HistoryRecorder(store) };
}

describe('D5 HistoryRecorder', () => {
  test('keeps what was called, when, with which masked arguments and to which end, but not what it gave', () => {
    const { store, recorder } = setUp();
    recorder.onEvent(started({ at: 1_000, runId, step: 2, callId: 'call_1', arguments: { city: 'Oslo', key: '[masked]' } }));
    recorder.onEvent(finished(successOf({ durationMs: 300, warnings: ['read "2" as 2'] }), { at: 1_300, runId, step: 2 }));
    expect(store.find()).toEqual([
      {
        schemaVersion: 1,
        tool: 'weather.now',
        callId: 'call_1',
        runId,
        step: 2,
        startedAt: 1_000,
        durationMs: 300,
        attempts: 1,
        arguments: { city: 'Oslo', key: '[masked]' },
        outcome: 'success',
        source: 'tool',
        warnings: ['read "2" as 2'],
      },
    ]);
  });

  test('keeps why a call failed', () => {
    const { store, recorder } = setUp();
    recorder.onEvent(finished(failureOf('timeout')));
    expect(store.find()).toMatchObject([{ outcome: 'timeout', message: 'not today' }]);
  });

  test('tells calls of one id in different turns apart', () => {
    const { store, recorder } = setUp();
    recorder.onEvent(started({ runId, step: 1, arguments: { turn: 1 } }));
    recorder.onEvent(started({ runId, step: 2, arguments: { turn: 2 } }));
    recorder.onEvent(finished(successOf(), { runId, step: 1 }));
    recorder.onEvent(finished(successOf(), { runId, step: 2 }));
    expect(store.find().map((record) => record.arguments)).toEqual([{ turn: 1 }, { turn: 2 }]);
  });

  test('keeps the end of a call whose start it has not seen', () => {
    const { store, recorder } = setUp();
    recorder.onEvent(finished(successOf({ durationMs: 300 }), { at: 1_000 }));
    expect(store.find()).toMatchObject([{ startedAt: 700 }]);
    expect(store.find()[0]).not.toHaveProperty('arguments');
  });

  test('keeps of long arguments and messages only the beginning', () => {
    const { store, recorder } = setUp();
    recorder.onEvent(started({ arguments: { text: 'x'.repeat(1_000_000) } }));
    recorder.onEvent(finished(failureOf(createFailure('execution_error', 'y'.repeat(1_000_000)))));
    const [record] = store.find();
    expect(record?.arguments).toMatch(/^\{"text":"x{8183}$/);
    expect(record?.message).toHaveLength(8_192);
  });

  test('lets no rejection of a store come out', async () => {
    const rejection = Promise.reject(new TypeError('disk full'));
    const caught = jest.spyOn(rejection, 'catch');
    new HistoryRecorder({ append: () => rejection, find: () => [] }).onEvent(finished(successOf()));
    expect(caught).toHaveBeenCalledTimes(1);
    await expect(rejection).rejects.toThrow('disk full');
  });
});
