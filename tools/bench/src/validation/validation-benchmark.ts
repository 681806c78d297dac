import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Benchmark } from '../benchmark.ts';
import { compareTimes, type ProcessTimes } from './compare-times.ts';

const program = fileURLToPath(new URL('measure-validation.ts', import.meta.url));
/** Classes that are loaded besides the measured ones. */
const crowd = 1_000;
const pairs = 5;

/** Toolwright's verdicts on arguments against those of class-validator and zod, in processes with few classes and with many, one after the other. */
export const validationBenchmark: Benchmark = {
  name: 'validation',
  purpose: 'checks arguments, against class-validator and zod',
  async run() {
    const alone: ProcessTimes[] = [];
    const crowded: ProcessTimes[] = [];
    for (let pair = 0; pair < pairs; pair += 1) {
      alone.push(await measure(0));
      crowded.push(await measure(crowd));
    }
    return compareTimes({ alone, crowded });
  },
};

async function measure(classes: number): Promise<ProcessTimes> {
  const { stdout } = await promisify(execFile)(process.execPath, [program, String(classes)]);
  return JSON.parse(stdout) as ProcessTimes;
}
