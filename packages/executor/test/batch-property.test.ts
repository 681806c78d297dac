import { describe, expect, test } from '@jest/globals';
import type { BatchOrder } from '@toolwright/contract';
import fc from 'fast-check';
import { type HandlerRun, runTurn, type TurnCall } from './batch-fixture.js';

const turnCall: fc.Arbitrary<TurnCall> = fc.record({
  tool: fc.constantFrom('read', 'read', 'write', 'keyed', 'keyed', 'unknown'),
  subject: fc.constantFrom('a', 'b', 'c'),
  arguments: fc.constantFrom('readable', 'readable', 'readable', 'unreadable'),
  fault: fc.constantFrom('none', 'none', 'none', 'throws', 'deaf'),
  durationMs: fc.integer({ min: 1, max: 40 }),
});
const turns = fc.array(turnCall, { maxLength: 12 });
const orders = fc.constantFrom<BatchOrder>('as-asked', 'reads-first', 'sequential');
const places = fc.record({ order: orders, maxConcurrent: fc.integer({ min: 1, max: 4 }) });
type Place = { readonly order: BatchOrder; readonly maxConcurrent: number };

const isIdle = (call: TurnCall | undefined): boolean => call === undefined || call.tool === 'unknown' || call.arguments === 'unreadable';
const isWrite = (call: TurnCall | undefined): boolean => !isIdle(call) && call?.tool !== 'read';

/** The calls that run something, in the order in which they are due. */
function listDue(turn: readonly TurnCall[], order: BatchOrder): readonly number[] {
  const running = [...turn.keys()].filter((index) => !isIdle(turn[index]));
  if (order !== 'reads-first') return running;
  return [...running.filter((index) => !isWrite(turn[index])), ...running.filter((index) => isWrite(turn[index]))];
}

/** Whether two calls may overlap when nothing stands between them. */
function mayOverlap(one: TurnCall | undefined, other: TurnCall | undefined): boolean {
  if (one?.tool === 'read' && other?.tool === 'read') return true;
  return one?.tool === 'keyed' && other?.tool === 'keyed' && one.subject !== other.subject;
}

/** Pairs of which the first must have ended before the second begins. */
function listWaits(turn: readonly TurnCall[], { order, maxConcurrent }: Place): readonly (readonly [number, number])[] {
  const due = listDue(turn, order);
  const isAlone = order === 'sequential' || maxConcurrent === 1;
  return due.flatMap((later, place) =>
    due
      .slice(0, place)
      .filter((sooner) => isAlone || !mayOverlap(turn[sooner], turn[later]))
      .map((sooner) => [sooner, later] as const),
  );
}

/** For each call, the read before it that asks the same with no write between; or itself. */
function listAskers(turn: readonly TurnCall[], order: BatchOrder): ReadonlyMap<number, number> {
  const askers = new Map<number, number>();
  const asked = new Map<string, number>();
  for (const index of listDue(turn, order)) {
    const { tool, subject = '' } = turn[index] ?? {};
    if (tool === 'read') {
      const first = asked.get(subject) ?? index;
      asked.set(subject, first);
      askers.set(index, first);
    } else {
      asked.clear();
      askers.set(index, index);
    }
  }
  return askers;
}

function countAt(runs: readonly HandlerRun[], at: number): number {
  return runs.filter(({ beginAt, endAt }) => beginAt <= at && at < endAt).length;
}

function expectedCode(call: TurnCall | undefined): string {
  if (call?.tool === 'unknown') return 'tool_not_found';
  if (call?.arguments === 'unreadable') return 'malformed_arguments';
  if (call?.fault === 'throws') return 'execution_error';
  if (call?.fault === 'deaf') return call.tool === 'read' ? 'timeout' : 'outcome_unknown';
  return 'success';
}

describe('D1 a batch of any calls, faults, order and concurrency', () => {
  test('answers every call once, in call order, with what became of that call and no other', async () => {
    await fc.assert(
      fc.asyncProperty(turns, places, async (turn, place) => {
        const { calls, results } = await runTurn(turn, place);
        const askers = listAskers(turn, place.order);
        expect(results.map(({ callId, tool }) => [callId, tool])).toEqual(calls.map(({ id, name }) => [id, name]));
        expect(results.map((result) => (result.success ? 'success' : result.failure.code))).toEqual(
          turn.map((call, index) => expectedCode(turn[askers.get(index) ?? index] ?? call)),
        );
        expect(results.flatMap((result, index) => (result.success && result.data !== `of ${turn[index]?.subject}` ? [index] : []))).toEqual(
          [],
        );
      }),
    );
  });

  test('runs each write once and each question once between two writes', async () => {
    await fc.assert(
      fc.asyncProperty(turns, places, async (turn, place) => {
        const { runs } = await runTurn(turn, place);
        const expected = [...new Set(listAskers(turn, place.order).values())];
        expect(runs.map(({ index }) => index).toSorted((one, other) => one - other)).toEqual(
          expected.toSorted((one, other) => one - other),
        );
      }),
    );
  });

  test('lets no write overlap within its key or pass a barrier, and shows each call the results that it waited for', async () => {
    await fc.assert(
      fc.asyncProperty(turns, places, async (turn, place) => {
        const { runs, results } = await runTurn(turn, place);
        const runOf = new Map(runs.map((run) => [run.index, run]));
        const missed = listWaits(turn, place).filter(([sooner, later]) => {
          const [first, second] = [runOf.get(sooner), runOf.get(later)];
          const known = results[sooner];
          if (second === undefined || known === undefined) return false;
          return !second.earlier.includes(known) || (first !== undefined && first.endAt > second.beginAt);
        });
        expect(missed).toEqual([]);
      }),
    );
  });

  test('never runs more at once than it may', async () => {
    await fc.assert(
      fc.asyncProperty(turns, places, async (turn, place) => {
        const { runs } = await runTurn(turn, place);
        for (const { beginAt } of runs)
          expect(countAt(runs, beginAt)).toBeLessThanOrEqual(place.order === 'sequential' ? 1 : place.maxConcurrent);
      }),
    );
  });

  test('withdrawn at any moment, still answers every call and begins nothing afterwards', async () => {
    await fc.assert(
      fc.asyncProperty(turns, places, fc.nat(120), async (turn, place, abortAtMs) => {
        const { calls, results, runs } = await runTurn(turn, { ...place, abortAtMs });
        expect(results.map(({ callId }) => callId)).toEqual(calls.map(({ id }) => id));
        expect(runs.filter(({ beginAt }) => beginAt > abortAtMs)).toEqual([]);
      }),
    );
  });
});
