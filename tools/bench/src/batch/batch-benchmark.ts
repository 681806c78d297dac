import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Benchmark } from '../benchmark.ts';
import type { Figure } from '../figure.ts';

const program = fileURLToPath(new URL('measure-batch.ts', import.meta.url));

/** Turns of many calls: whether reads overlap in full, and whether a call costs more beside a thousand others than beside seven. */
export const batchBenchmark: Benchmark = {
  name: 'batch',
  purpose: 'runs turns of 8, 50 and 1,000 calls',
  async run() {
    const { stdout } = await promisify(execFile)(process.execPath, [program]);
    return JSON.parse(stdout) as readonly Figure[];
  },
};
