import type { Document } from '../document/read-documents.ts';
import type { Finding } from '../finding/finding.ts';

/** TypeScript in a document that is a program of its own. */
export interface Sample {
  readonly path: string;
  /** Line of its first line, from 1. */
  readonly line: number;
  readonly code: string;
  readonly use: 'run' | 'compile';
}

/** What the `ts` blocks of documents promise. */
export interface SampleList {
  readonly samples: readonly Sample[];
  /** Blocks whose marks say nothing that is understood. */
  readonly findings: readonly Finding[];
}

/** Sorts the `ts` blocks of documents. A block with `file=` belongs to a tutorial and is left to it. */
export function listSamples(documents: readonly Document[]): SampleList {
  const samples: Sample[] = [];
  const findings: Finding[] = [];
  for (const { path, line, language, marks, code } of documents.flatMap(({ fences }) => fences)) {
    if ((language !== 'ts' && language !== 'typescript') || marks.startsWith('file=')) continue;
    if (marks === '') samples.push({ path, line, code, use: 'run' });
    else if (/^no-run \S/.test(marks)) samples.push({ path, line, code, use: 'compile' });
    else findings.push({ path, line: line - 1, rule: 'sample-mark', message: explainMark(marks) });
  }
  return { samples, findings };
}

function explainMark(marks: string): string {
  return marks === 'no-run'
    ? '`no-run` has no reason. Write it behind: ```ts no-run needs an API key.'
    : `\`${marks}\` is no mark of a ts block. Write none, \`no-run <reason>\` or \`file=<path>\`.`;
}
