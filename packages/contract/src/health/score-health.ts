import type { CallMeasurements } from './call-measurements.js';

/** What a score is made from. */
export type ScoredCalls = Pick<CallMeasurements, 'judged' | 'successRatio' | 'durations'>;

/** Gives each tool of a group of one purpose its score; the higher, the sooner it is chosen. */
export type HealthScore = (group: readonly ScoredCalls[]) => readonly number[];

const fewestCalls = 5;
const shortestSeconds = 0.1;

/**
 * The usual score: 0.6 × success ratio + 0.4 × 1 / mean seconds, where a mean below 0.1 s counts as 0.1 s. A tool with fewer than 5 judged
 * calls is taken to succeed always, as fast as the calls of the others do on average.
 */
export const scoreHealth: HealthScore = (group) => {
  const known = group.filter(isKnown);
  const calls = sum(known.map(({ judged }) => judged));
  // Without any that is known all score alike, whatever stands here.
  const groupMeanMs = calls === 0 ? 0 : sum(known.map(({ judged, durations }) => judged * (durations?.meanMs ?? 0))) / calls;
  return group.map((tool) => {
    const measured = isKnown(tool)
      ? { successRatio: tool.successRatio, meanMs: tool.durations?.meanMs ?? 0 }
      : { successRatio: 1, meanMs: groupMeanMs };
    return 0.6 * measured.successRatio + 0.4 / Math.max(measured.meanMs / 1_000, shortestSeconds);
  });
};

function isKnown({ judged }: ScoredCalls): boolean {
  return judged >= fewestCalls;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
