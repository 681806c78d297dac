import { setImmediate } from 'node:timers/promises';
import { medianOf } from '../median.ts';
import type { Contender } from './contender.ts';

/** What a call takes. */
export interface CallCost {
  /** From beginning to end, the median of all, in nanoseconds. */
  readonly medianNs: number;
  /** Time of the processor, garbage collection and compilation included, the mean of all, in nanoseconds. */
  readonly cpuNs: number;
}

const warmUpMs = 1_000;
const windowMs = 500;
const mostSamples = 200_000;
/** Between two turns of the event loop, so that timers and finalizers get theirs. */
const chunkMs = 2;

/**
 * Measures a contender, warmed up, in two windows: one for the time of the processor, then one in which each operation is timed by a pair of clock
 * readings. @param inFlight calls of one operation, which run at once and share its time equally
 */
export async function measureCalls({ call, tells }: Contender, inFlight: number): Promise<CallCost> {
  const told = await call();
  if (!told.includes(tells)) throw new Error(`The call was to tell ${tells}; it told ${told}.`);
  const run = inFlight === 1 ? call : () => Promise.all(Array.from({ length: inFlight }, call));
  const chunk = await warmUp(run);
  return { cpuNs: (await measureCpuNs(run, chunk)) / inFlight, medianNs: (await measureMedianNs(run, chunk)) / inFlight };
}

type Run = () => Promise<unknown>;

/** @returns operations that take about as long as the event loop may wait. */
async function warmUp(run: Run): Promise<number> {
  const startedAt = performance.now();
  let operations = 0;
  do {
    await runChunk(run, 16);
    operations += 16;
  } while (performance.now() - startedAt < warmUpMs);
  return Math.max(1, Math.round((chunkMs * operations) / (performance.now() - startedAt)));
}

async function measureCpuNs(run: Run, chunk: number): Promise<number> {
  const before = process.cpuUsage();
  const startedAt = performance.now();
  let operations = 0;
  do {
    await runChunk(run, chunk);
    operations += chunk;
  } while (performance.now() - startedAt < windowMs);
  const { user, system } = process.cpuUsage(before);
  return ((user + system) * 1e3) / operations;
}

async function measureMedianNs(run: Run, chunk: number): Promise<number> {
  const samples: number[] = [];
  const startedAt = performance.now();
  while (performance.now() - startedAt < windowMs && samples.length < mostSamples) {
    for (let operation = 0; operation < chunk; operation += 1) {
      const began = process.hrtime.bigint();
      await run();
      samples.push(Number(process.hrtime.bigint() - began));
    }
    await setImmediate();
  }
  return medianOf(samples);
}

async function runChunk(run: Run, operations: number): Promise<void> {
  for (let operation = 0; operation < operations; operation += 1) await run();
  await setImmediate();
}
