import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from '@jest/globals';
import type { EventListener } from '@toolwright/contract';
import { ManualClock, SeededRandom } from '@toolwright/testkit';
import { MemoryToolHealth } from '../src/health/memory-tool-health.js';
import { HistoryRecorder } from '../src/history/history-recorder.js';
import { MemoryHistoryStore } from '../src/history/memory-history-store.js';
import { ExecutionStates } from '../src/state/execution-states.js';
import { eventOf, finished, started } from './event-of.js';
import { failureOf, successOf } from './result-of.js';

const allowedGrowthBytes = 512 * 1_024;

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

// What one round leaves behind only the next can see to be garbage. Cells of histograms lie outside the heap.
function usedBytes(): number {
  for (let round = 0; round < 3; round += 1) collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Tells a listener about calls of ten tools, over two hours, with durations of 1 ms to 100 s; some fail, some names are made up. */
function tellCalls(listener: EventListener, { from, to }: { readonly from: number; readonly to: number }): void {
  const random = new SeededRandom(from);
  for (let index = from; index < to; index += 1) {
    const callId = String(index);
    const tool = `plugin.tool${index % 10}`;
    const at = index * 7;
    const durationMs = Math.round(10 ** (random.next() * 5));
    const common = { callId, tool, durationMs };
    listener.onEvent(started({ at, callId, tool }));
    listener.onEvent(eventOf({ type: 'attempt.started', attempt: 1 }, { at, callId, tool }));
    listener.onEvent(eventOf({ type: 'attempt.finished', attempt: 1, durationMs }, { at, callId, tool }));
    listener.onEvent(finished(index % 10 === 3 ? failureOf('timeout', common) : successOf(common), { at }));
    listener.onEvent(finished(failureOf('tool_not_found', { callId: `x${callId}`, tool: `made.up${index}`, attempts: 0 }), { at }));
  }
}

describe('F2 D4 D5 memory', () => {
  test.each<[string, () => EventListener]>([
    ['health', () => new MemoryToolHealth({ clock: new ManualClock() })],
    ['history', () => new HistoryRecorder(new MemoryHistoryStore())],
    ['states', () => new ExecutionStates()],
  ])('of %s is the same after a million calls as after a hundred thousand', (_title, create) => {
    const listener = create();
    tellCalls(listener, { from: 0, to: 100_000 });
    const before = usedBytes();
    tellCalls(listener, { from: 100_000, to: 1_000_000 });
    expect(usedBytes() - before).toBeLessThan(allowedGrowthBytes);
    // Named here, so that it is on the heap both times.
    listener.onEvent(started());
  });
});
