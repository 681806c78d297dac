import { performance } from 'node:perf_hooks';
import { systemClock, type ToolwrightEvent } from '@toolwright/contract';
import { MemoryToolHealth } from '@toolwright/metrics-memory';
import type { Benchmark } from '../benchmark.ts';
import type { Figure } from '../figure.ts';

const eventCount = 1_000_000;
const rounds = 5;

/** What it costs a call that its tool's health is measured. */
export const healthBenchmark: Benchmark = {
  name: 'health',
  purpose: 'measures the ends of a million calls of ten tools',
  async run(): Promise<readonly Figure[]> {
    const events = makeEvents();
    // The first rounds also compile; the best is what it costs.
    const costs = Array.from({ length: rounds }, () => measureEventNs(events));
    return [{ label: 'each end of a call', value: Math.min(...costs), unit: 'ns', budget: 300 }];
  },
};

function measureEventNs(events: readonly ToolwrightEvent[]): number {
  const health = new MemoryToolHealth({ clock: systemClock });
  const startedAt = performance.now();
  for (const event of events) health.onEvent(event);
  return ((performance.now() - startedAt) * 1e6) / events.length;
}

// Durations spread over all magnitudes, and one failure in ten, without chance: each run measures the same.
function makeEvents(): readonly ToolwrightEvent[] {
  return Array.from({ length: eventCount }, (_, index) => {
    const tool = `plugin.tool${index % 10}`;
    const common = {
      callId: String(index),
      tool,
      attempts: 1,
      durationMs: (index * 7_919) % 10 ** ((index % 5) + 1),
      warnings: [],
      timestamp: '',
    };
    const failure = { code: 'timeout', category: 'transient', sideEffect: 'none', message: 'late', suggestion: '' } as const;
    const result =
      index % 10 === 3
        ? ({ ...common, success: false, failure } as const)
        : ({ ...common, success: true, data: null, source: 'tool' } as const);
    return { schemaVersion: 1, at: index, callId: common.callId, tool, type: 'call.finished', result };
  });
}
