import type { SizeBudgets } from './check-sizes.ts';

/**
 * Bytes, minified and compressed by brotli, dependencies included, peers not. Contract is what every package carries, so its budget
 * is a promise; each other one is what was measured when it was set, and 15 %, or 5 % where a reason stands beside it.
 */
export const sizeBudgets: SizeBudgets = {
  // Carries the executor, chains included.
  'packages/app': 78_000,
  // Identifiers and defaults of all ports, and streams of models.
  'packages/contract': 3_300,
  'packages/core': 29_600,
  // Every policy, the table of known errors, batches and chains; opossum is a tenth of it.
  'packages/executor': 42_200,
  'packages/metrics-memory': 5_600,
  'packages/metrics-winston': 52_100,
  // Choice of tools, order and concurrency of a turn.
  'packages/orchestrator': 3_500,
  'packages/provider-anthropic': 103_500,
  'packages/provider-google': 179_200,
  // Dialects, and what vendors share of streams and errors.
  'packages/provider-kit': 9_900,
  'packages/provider-local': 24_200,
  'packages/provider-openai': 87_600,
  'packages/relevance': 3_600,
  // Half of it are the contract suites of ports.
  'packages/testkit': 9_600,
  'plugins/wardrobe': 1_800,
  'plugins/weather': 5_200,
};
