import { setTimeout } from 'node:timers/promises';

const rounds = 4;
const pauseMs = 25;

/** What is still held once everything that can go has gone: one collection leaves behind what only the next can see to be garbage. */
export async function usedHeapBytes(): Promise<number> {
  for (let round = 0; round < rounds; round += 1) {
    globalThis.gc?.();
    await setTimeout(pauseMs);
  }
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
