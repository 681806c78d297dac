import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Benchmark } from '../benchmark.ts';
import { apiCases } from './api-cases.ts';
import { compareProvider, type MeasuredProvider } from './compare-providers.ts';

const program = fileURLToPath(new URL('measure-provider.ts', import.meta.url));
const processes = 3;

/** What our providers add to the vendors' SDKs. Processes of the APIs take turns. */
export const providersBenchmark: Benchmark = {
  name: 'providers',
  purpose: 'asks for a turn with 1,000 tools, against the SDK alone with the same body',
  async run() {
    const measured = new Map(apiCases.map(({ name }): [string, MeasuredProvider[]] => [name, []]));
    for (let round = 0; round < processes; round += 1) {
      for (const [name, results] of measured) results.push(await measure(name));
    }
    return [...measured].flatMap(([name, results]) => compareProvider(name, results));
  },
};

async function measure(name: string): Promise<MeasuredProvider> {
  const { stdout } = await promisify(execFile)(process.execPath, [program, name]);
  return JSON.parse(stdout) as MeasuredProvider;
}
