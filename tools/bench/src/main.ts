// `pnpm bench [benchmark ...]`: runs benchmarks and prints what they measured.
import type { Benchmark } from './benchmark.ts';
import { benchmarks } from './benchmarks.ts';
import { chooseBenchmarks } from './choose-benchmarks.ts';

async function runBenchmarks(chosen: readonly Benchmark[]): Promise<void> {
  for (const benchmark of chosen) {
    console.log(`${benchmark.name}  ${benchmark.purpose}`);
    console.log(await benchmark.run());
  }
}

const choice = chooseBenchmarks(process.argv.slice(2), benchmarks);
switch (choice.kind) {
  case 'chosen':
    await runBenchmarks(choice.benchmarks);
    break;
  case 'none-registered':
    console.log(choice.message);
    break;
  case 'unknown':
    console.error(choice.message);
    process.exitCode = 1;
    break;
}
