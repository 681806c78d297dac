import { describe, expect, test } from '@jest/globals';
import { type ExecutionRecord, type HistoryFilter, parseRunId } from '@toolwright/contract';
import fc from 'fast-check';
import { MemoryHistoryStore } from './memory-history-store.js';
import { toJsonLines } from './to-json-lines.js';

function recordOf(change: Partial<ExecutionRecord> = {}): ExecutionRecord {
  return {
    schemaVersion: 1,
    tool: 'weather.now',
    callId: 'call_1',
    startedAt: 0,
    durationMs: 1,
    attempts: 1,
    outcome: 'success',
    warnings: [],
    ...change,
  };
}

function idsOf(records: readonly ExecutionRecord[]): readonly string[] {
  return records.map(({ callId }) => callId);
}

describe('D5 MemoryHistoryStore', () => {
  test('keeps the latest records, 1,000 unless told otherwise', () => {
    const store = new MemoryHistoryStore();
    for (let index = 1; index <= 1_500; index += 1) store.append(recordOf({ callId: String(index) }));
    expect(idsOf(store.find())).toEqual(Array.from({ length: 1_000 }, (_, index) => String(index + 501)));
  });

  test('whatever is added, gives the last of it in order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.array(fc.string(), { maxLength: 60 }), fc.nat(30), (maxRecords, ids, limit) => {
        const store = new MemoryHistoryStore(maxRecords);
        for (const callId of ids) store.append(recordOf({ callId }));
        const kept = ids.slice(-maxRecords);
        expect(idsOf(store.find())).toEqual(kept);
        expect(idsOf(store.find({ limit }))).toEqual(kept.slice(Math.max(0, kept.length - limit)));
      }),
    );
  });

  test.each<[string, HistoryFilter, readonly string[]]>([
    ['everything without a filter', {}, ['1', '2', '3', '4']],
    ['one tool', { tool: 'mail.send' }, ['2', '4']],
    ['one run', { runId: parseRunId('run_1') }, ['1', '2']],
    ['successes', { outcome: 'success' }, ['1', '4']],
    ['failures', { outcome: 'failure' }, ['2', '3']],
    ['one code', { outcome: 'timeout' }, ['3']],
    ['what began at a time or later', { since: 20 }, ['2', '3', '4']],
    ['all of it together', { tool: 'mail.send', outcome: 'success', since: 20, limit: 5 }, ['4']],
    ['the latest that fit', { outcome: 'failure', limit: 1 }, ['3']],
    ['nothing of it', { limit: 0 }, []],
  ])('finds %s', (_title, filter, expected) => {
    const runId = parseRunId('run_1');
    const store = new MemoryHistoryStore();
    store.append(recordOf({ callId: '1', startedAt: 10, runId }));
    store.append(recordOf({ callId: '2', startedAt: 20, runId, tool: 'mail.send', outcome: 'rate_limited' }));
    store.append(recordOf({ callId: '3', startedAt: 30, outcome: 'timeout' }));
    store.append(recordOf({ callId: '4', startedAt: 40, tool: 'mail.send' }));
    expect(idsOf(store.find(filter))).toEqual(expected);
  });

  test('is exported as JSONL, each line with the version of its shape', () => {
    const store = new MemoryHistoryStore();
    store.append(recordOf({ arguments: { text: 'two\nlines' } }));
    store.append(recordOf({ callId: 'call_2' }));
    const text = toJsonLines(store.find());
    expect(text.endsWith('}\n')).toBe(true);
    const lines = text.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(store.find());
    expect(lines.every((line) => line.startsWith('{"schemaVersion":1,'))).toBe(true);
  });

  test('no records are no lines', () => {
    expect(toJsonLines([])).toBe('');
  });
});
