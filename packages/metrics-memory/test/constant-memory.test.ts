import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from '@jest/globals';
import type { EventListener } from '@toolwright/contract';
import { ManualClock, SeededRandom } from '@toolwright/testkit';
import { MemoryToolHealth } from '../src/health/memory-tool-health.js';
import { HistoryRecorder } from '../src/history/history-recorder.js';
import { MemoryHistoryStore } from '../src/history/memory-history-store.js';
import { ExecutionStates } from '../src/state/execution-states.js';
import { finished, started } from './event-of.js';
import { failureOf, successOf } from './result-of.js';

const fine = successOf();
const late = failureOf('timeout');
const unknown = failureOf('tool_not_found', { attempts: 0 });

const allowedGrowthBytes = 512 * 1_024;

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

// What one round leaves behind only the next can see to be garbage. Cells of histograms lie outside the heap.
function usedBytes(): number {
  for (let round = 0; round < 3; round += 1) collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Tells a listener about calls of ten tools with durations of 1 ms to 100 s; some fail, and as many names are made up. */
function tellCalls(listener: EventListener, { from, to }: Span): void {
  const random = new SeededRandom(from);
  for (let index = from; index < to; index += 1) {
    const callId = String(index);
    const tool = `plugin.tool${index % 10}`;
    const origin = { at: index * 7, callId, tool };
    const common = { callId, tool, durationMs: Math.round(10 ** (random.next() * 5)) };
    listener.onEvent(started(origin));
    listener.onEvent(finished(index % 10 === 3 ? { ...late, ...common } : { ...fine, ...common }, origin));
    listener.onEvent(finished({ ...unknown, callId: `x${callId}`, tool: `made.up${index}` }, origin));
  }
}

describe('F2 D4 D5 memory', () => {
  test.each<[string, number, () => EventListener]>([
    ['health', 1_000_000, () => new MemoryToolHealth({ clock: new ManualClock() })],
    ['history', 200_000, () => new HistoryRecorder(new MemoryHistoryStore())],
    ['states', 200_000, () => new ExecutionStates()],
  ])('of %s is the same after %i calls as after a tenth of them', (_title, calls, create) => {
    const listener = create();
    tellCalls(listener, { from: 0, to: calls / 10 });
    const before = usedBytes();
    tellCalls(listener, { from: calls / 10, to: calls });
    expect(usedBytes() - before).toBeLessThan(allowedGrowthBytes);
    // Named here, so that it is on the heap both times.
    listener.onEvent(started());
  });
});
