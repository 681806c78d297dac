import { batchBenchmark } from './batch/batch-benchmark.ts';
import type { Benchmark } from './benchmark.ts';
import { executorBenchmark } from './executor/executor-benchmark.ts';
import { healthBenchmark } from './health/health-benchmark.ts';
import { providersBenchmark } from './providers/providers-benchmark.ts';
import { registryBenchmark } from './registry/registry-benchmark.ts';
import { validationBenchmark } from './validation/validation-benchmark.ts';

/** All benchmarks; a new one is registered by its line here. */
export const benchmarks: readonly Benchmark[] = [
  batchBenchmark,
  executorBenchmark,
  healthBenchmark,
  providersBenchmark,
  registryBenchmark,
  validationBenchmark,
];
