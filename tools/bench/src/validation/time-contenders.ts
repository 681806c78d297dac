import { medianOf } from '../median.ts';
import type { Contender } from './contender.ts';

const warmUpCalls = 3_000;
const rounds = 31;
/** How long one contender runs in one round. */
const roundMs = 3;

/** Microseconds that one call of each contender takes: the median of rounds in which they take turns. */
export async function timeContenders(contenders: readonly Contender[]): Promise<ReadonlyMap<string, number>> {
  const entrants = [];
  for (const contender of contenders) {
    await timeCalls(contender, warmUpCalls);
    const startedAt = performance.now();
    await timeCalls(contender, warmUpCalls);
    const calls = Math.ceil((roundMs * warmUpCalls) / (performance.now() - startedAt));
    entrants.push({ contender, calls, timesUs: [] as number[] });
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const { contender, calls, timesUs } of entrants) timesUs.push((await timeCalls(contender, calls)) / calls);
  }
  return new Map(entrants.map(({ contender, timesUs }) => [contender.name, medianOf(timesUs)]));
}

// Time of the processor, in microseconds: what passes while other programs run does not count.
async function timeCalls({ accepts, values }: Contender, calls: number): Promise<number> {
  const before = process.cpuUsage();
  for (let call = 0; call < calls; call += 1) {
    const verdict = accepts(values[call % values.length] ?? {});
    // A verdict that is there already is not waited for.
    if (typeof verdict !== 'boolean') await verdict;
  }
  const { user, system } = process.cpuUsage(before);
  return user + system;
}
