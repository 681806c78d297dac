import type { Benchmark } from './benchmark.ts';

/** The benchmarks that a command line asks for, or why there are none. */
export type BenchmarkChoice =
  | { readonly kind: 'chosen'; readonly benchmarks: readonly Benchmark[] }
  | { readonly kind: 'none-registered'; readonly message: string }
  | { readonly kind: 'unknown'; readonly message: string };

/** Looks benchmarks up by their names, in the order in which they are registered. Without names all are chosen. */
export function chooseBenchmarks(names: readonly string[], registered: readonly Benchmark[]): BenchmarkChoice {
  const known = registered.map(({ name }) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    const message = `There is no benchmark "${unknown}". Known benchmarks: ${known.join(', ') || 'none is registered yet'}.`;
    return { kind: 'unknown', message };
  }
  if (registered.length === 0) return { kind: 'none-registered', message: 'No benchmark is registered yet.' };
  return { kind: 'chosen', benchmarks: names.length === 0 ? registered : registered.filter(({ name }) => names.includes(name)) };
}
