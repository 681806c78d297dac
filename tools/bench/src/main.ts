// `pnpm bench [benchmark ...]`: runs benchmarks and prints what they measured; exit code 1 when a bound is missed.
import type { Benchmark } from './benchmark.ts';
import { benchmarks } from './benchmarks.ts';
import { chooseBenchmarks } from './choose-benchmarks.ts';
import { describeFigure, isWithinBudget } from './figure.ts';

async function runBenchmarks(chosen: readonly Benchmark[]): Promise<void> {
  for (const benchmark of chosen) {
    console.log(`${benchmark.name}  ${benchmark.purpose}`);
    const figures = await benchmark.run();
    for (const figure of figures) console.log(describeFigure(figure));
    if (!figures.every(isWithinBudget)) process.exitCode = 1;
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
