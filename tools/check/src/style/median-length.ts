import type { SourceFile } from '../source/source-file.ts';

/** The median length, in lines, of the sources that are no tests; 0 without any. */
export function measureMedianLength(sources: readonly SourceFile[]): number {
  const lengths = sources.filter(({ kind }) => kind === 'source').map(({ lineCount }) => lineCount);
  return lengths.sort((a, b) => a - b)[Math.floor((lengths.length - 1) / 2)] ?? 0;
}
