import type { Figure } from './figure.ts';

/** A measurement of one thing that should stay fast. */
export interface Benchmark {
  /** What the user types to run only this benchmark, in kebab-case. */
  readonly name: string;
  /** What it measures, in a few words. */
  readonly purpose: string;
  run(): Promise<readonly Figure[]>;
}
