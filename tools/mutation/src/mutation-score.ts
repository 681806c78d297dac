/** What became of a mutant, in Stryker's words. */
export type MutantStatus = 'Killed' | 'Timeout' | 'Survived' | 'NoCoverage' | 'CompileError' | 'RuntimeError' | 'Ignored' | 'Pending';

/** What became of the mutants of an area. Those that could not be run count nowhere. */
export interface MutationScore {
  /** Noticed by a test that failed. */
  readonly killed: number;
  /** Noticed because a test did not end. */
  readonly timedOut: number;
  readonly survived: number;
  /** Never run by any test. */
  readonly uncovered: number;
  /** Share of noticed mutants among all. 0–1. */
  readonly noticedRatio: number;
}

/** Counts what became of mutants. */
export function scoreMutants(mutants: readonly { readonly status: MutantStatus }[]): MutationScore {
  const count = (status: MutantStatus): number => mutants.filter((mutant) => mutant.status === status).length;
  const [killed, timedOut, survived, uncovered] = [count('Killed'), count('Timeout'), count('Survived'), count('NoCoverage')];
  const noticed = killed + timedOut;
  return { killed, timedOut, survived, uncovered, noticedRatio: noticed / Math.max(1, noticed + survived + uncovered) };
}

/** A score in one line. */
export function describeScore(name: string, { killed, timedOut, survived, uncovered, noticedRatio }: MutationScore): string {
  return `${name}  ${(100 * noticedRatio).toFixed(1)} %: ${killed} killed, ${timedOut} timed out, ${survived} survived, ${uncovered} uncovered`;
}
