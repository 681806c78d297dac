// Run by batch-benchmark.ts: prints figures as JSON.
import type { Figure } from '../figure.ts';
import { medianOf } from '../median.ts';
import { makeCalls, makeExecutor } from './make-executor.ts';

const rounds = 15;
const waitMs = 100;
const waiting = 50;
const small = 8;
const large = 1_000;
/** Calls of a round for each size of turn. */
const callsPerRound = 20_000;

const wait = (): Promise<string> => new Promise((resolve) => setTimeout(() => resolve('done'), waitMs));
const waiter = makeExecutor({ run: wait, maxConcurrent: waiting });
// As many at once as by default, so that most calls of a large turn find many results before them.
const worker = makeExecutor({ run: ({ number }) => number, maxConcurrent: 8 });
const waitingCalls = makeCalls(waiting);

/** Wall time, in milliseconds. */
async function time(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

/** Time of the processor for each call, in microseconds, so that other programs on the machine matter little. */
async function costOf(turnSize: number): Promise<number> {
  const calls = makeCalls(turnSize);
  const turns = callsPerRound / turnSize;
  const before = process.cpuUsage();
  for (let turn = 0; turn < turns; turn += 1) await worker.executeBatch(calls);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / callsPerRound;
}

const overlaps: number[] = [];
const costs: { readonly small: number; readonly large: number }[] = [];
for (let round = 0; round <= rounds; round += 1) {
  const plainMs = await time(() => Promise.all(waitingCalls.map(wait)));
  const batchMs = await time(() => waiter.executeBatch(waitingCalls));
  const cost = { small: await costOf(small), large: await costOf(large) };
  // The first round warms up.
  if (round === 0) continue;
  overlaps.push(batchMs / plainMs);
  costs.push(cost);
}

const figures: readonly Figure[] = [
  { label: `${waiting} reads of ${waitMs} ms, against Promise.all`, value: medianOf(overlaps), unit: 'times', budget: 1.02 },
  { label: `cost of a call of ${small}`, value: medianOf(costs.map((cost) => cost.small)), unit: 'µs' },
  { label: `cost of a call of ${large.toLocaleString('en')}`, value: medianOf(costs.map((cost) => cost.large)), unit: 'µs' },
  { label: 'the one against the other', value: medianOf(costs.map((cost) => cost.large / cost.small)), unit: 'times', budget: 1.2 },
];
console.log(JSON.stringify(figures));
