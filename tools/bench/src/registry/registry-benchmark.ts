import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Benchmark } from '../benchmark.ts';
import type { Figure } from '../figure.ts';

const program = fileURLToPath(new URL('measure-registry.ts', import.meta.url));

/** Ten thousand tools of a thousand plugins, described and registered. Runs in a process of its own, so that nothing else is on its heap. */
export const registryBenchmark: Benchmark = {
  name: 'registry',
  purpose: 'describes and registers 10,000 tools',
  async run() {
    const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', program]);
    return JSON.parse(stdout) as readonly Figure[];
  },
};
