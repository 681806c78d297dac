import type { Figure } from '../figure.ts';
import { medianOf } from '../median.ts';

/** Microseconds per call of each contender in one process. */
export type ProcessTimes = Readonly<Record<string, number>>;

/** What was measured in processes that took turns. */
export interface MeasuredProcesses {
  /** Without other classes. */
  readonly alone: readonly ProcessTimes[];
  /** With a thousand others. The entry at an index ran right after that of `alone`. */
  readonly crowded: readonly ProcessTimes[];
}

const ours = 'two fields, Toolwright';
const theirs = 'two fields, class-validator';

/** Figures of the benchmark: what is promised, as ratios that hold on any machine, and the times behind them. */
export function compareTimes({ alone, crowded }: MeasuredProcesses): readonly Figure[] {
  const ratio = (processes: readonly ProcessTimes[], [slow, fast]: readonly [string, string]) =>
    medianOf(processes.map((times) => timeOf(times, slow) / timeOf(times, fast)));
  const slowdown = medianOf(crowded.map((times, pair) => timeOf(times, ours) / timeOf(alone[pair] ?? {}, ours)));
  return [
    { label: 'two fields: faster than class-validator', value: ratio(alone, [theirs, ours]), unit: '×', atLeast: 7 },
    { label: 'the same among 1,000 other classes', value: ratio(crowded, [theirs, ours]), unit: '×', atLeast: 50 },
    // No slower; what is allowed above 1 is noise, for a heap with more on it is a little slower to tidy up.
    { label: 'time among 1,000 other classes, against time without them', value: slowdown, unit: '×', budget: 1.25 },
    { label: 'two fields: time against zod', value: ratio(alone, [ours, 'two fields, zod']), unit: '×' },
    {
      label: 'six fields: faster than class-validator',
      value: ratio(alone, ['six fields, class-validator', 'six fields, Toolwright']),
      unit: '×',
    },
    ...Object.keys(alone[0] ?? {}).map((name) => ({ label: name, value: medianOf(alone.map((times) => timeOf(times, name))), unit: 'µs' })),
  ];
}

function timeOf(times: ProcessTimes, name: string): number {
  return times[name] ?? Number.NaN;
}
