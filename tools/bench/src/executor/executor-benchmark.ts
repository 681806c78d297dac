import type { Benchmark } from '../benchmark.ts';
import type { Figure } from '../figure.ts';
import { type Comparison, compareCosts } from './compare-costs.ts';
import type { ContenderName } from './contenders.ts';
import { runProgram } from './run-program.ts';
import { runRounds } from './run-rounds.ts';

interface NamedComparison extends Comparison {
  readonly name: ContenderName;
  readonly floor: ContenderName;
}

const rounds = 7;

const comparisons: readonly NamedComparison[] = [
  { name: 'dispatch', floor: 'zod floor', inFlight: 1, budget: 2 },
  { name: 'dispatch, whole result', floor: 'zod floor', inFlight: 1 },
  { name: 'guarded', floor: 'resilient floor, same guards', inFlight: 1, budget: 2 },
  { name: 'guarded', floor: 'resilient floor, same guards', inFlight: 64, budget: 2 },
  { name: 'guarded', floor: 'resilient floor', inFlight: 1, budget: 2 },
  { name: 'guarded', floor: 'resilient floor', inFlight: 64, budget: 2 },
  { name: 'guarded, health measured', floor: 'resilient floor, same guards', inFlight: 1 },
  // To make an error takes longer than all that is measured here; it is the handler's work, so who succeeds makes one too.
  { name: 'handler fails', floor: 'handler makes an error', inFlight: 1, budget: 5 },
  { name: 'handler fails, error made once', floor: 'guarded', inFlight: 1, budget: 5 },
  { name: 'handler fails', floor: 'guarded', inFlight: 1 },
  { name: 'zod floor, handler fails', floor: 'zod floor', inFlight: 1 },
  { name: 'arguments refused', floor: 'guarded', inFlight: 1, budget: 5 },
  { name: 'permission denied', floor: 'guarded', inFlight: 1, budget: 5 },
  { name: 'circuit open', floor: 'guarded', inFlight: 1, budget: 5 },
];

/** What a call costs beside the same written by hand, what many calls leave behind, and what many tools cost that are not called. */
export const executorBenchmark: Benchmark = {
  name: 'executor',
  purpose: 'holds a call, plain and under policies, against the same written by hand',
  async run() {
    const entries = new Map(
      comparisons.flatMap(({ name, floor, inFlight }) => [name, floor].map((each) => [`${each}/${inFlight}`, { name: each, inFlight }])),
    );
    const measured = await runRounds([...entries.values()], rounds);
    return [
      ...comparisons.flatMap((comparison) => compareCosts(comparison, measured)),
      ...(await runProgram<readonly Figure[]>(new URL('measure-growth.ts', import.meta.url))),
      ...(await runProgram<readonly Figure[]>(new URL('measure-crowd.ts', import.meta.url))),
    ];
  },
};
