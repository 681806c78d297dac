import type { Measurement } from './compare-costs.ts';
import type { CallCost } from './measure-calls.ts';
import { runProgram } from './run-program.ts';

/** A contender, and how many of its calls run at once. */
export type Entry = Pick<Measurement, 'name' | 'inFlight'>;

const program = new URL('measure-contender.ts', import.meta.url);

/** Measures all entries in turn, each in a process of its own, and begins each round with another one. */
export async function runRounds(entries: readonly Entry[], rounds: number): Promise<readonly (readonly Measurement[])[]> {
  const measured: Measurement[][] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = round % entries.length;
    const costs: Measurement[] = [];
    for (const entry of [...entries.slice(start), ...entries.slice(0, start)]) {
      const cost = await runProgram<CallCost>(program, [entry.name, String(entry.inFlight)]);
      costs.push({ ...entry, ...cost });
    }
    measured.push(costs);
  }
  return measured;
}
