import { posix } from 'node:path';
import type { Fence } from '../document/fence.ts';
import type { Document } from '../document/read-documents.ts';
import type { Finding } from '../finding/finding.ts';

/** One thing that a tutorial tells its reader to do. */
export type TutorialStep =
  | { readonly kind: 'write'; readonly line: number; readonly file: string; readonly text: string }
  | { readonly kind: 'command'; readonly line: number; readonly command: string };

/** A document that is followed step by step. */
export interface Tutorial {
  readonly path: string;
  readonly steps: readonly TutorialStep[];
}

export interface TutorialList {
  readonly tutorials: readonly Tutorial[];
  readonly findings: readonly Finding[];
}

/** Sees the tutorials among documents: those with a block marked `file=<path>`, or `run` in a `sh` block. */
export function listTutorials(documents: readonly Document[]): TutorialList {
  const all = documents.map(({ path, fences }) => ({ path, steps: fences.flatMap(toSteps) }));
  return { tutorials: all.filter(({ steps }) => steps.length > 0), findings: all.flatMap(findLeavingFiles) };
}

function toSteps({ language, marks, line, code }: Fence): readonly TutorialStep[] {
  const [, file] = /^file=(\S+)$/.exec(marks) ?? [];
  if (file !== undefined) return [{ kind: 'write', line, file, text: code }];
  if (language !== 'sh' || marks !== 'run') return [];
  const commands = code.split('\n').map((command, index) => ({ kind: 'command' as const, line: line + index, command: command.trim() }));
  return commands.filter(({ command }) => command !== '' && !command.startsWith('#'));
}

function findLeavingFiles({ path, steps }: Tutorial): readonly Finding[] {
  const leaves = (file: string) => posix.isAbsolute(file) || posix.normalize(file).startsWith('..');
  return steps.flatMap((step) =>
    step.kind === 'write' && leaves(step.file)
      ? [{ path, line: step.line - 1, rule: 'tutorial-file', message: `\`${step.file}\` leaves the repository. Name a path inside it.` }]
      : [],
  );
}
