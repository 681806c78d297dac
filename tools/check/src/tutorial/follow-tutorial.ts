import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CommandResult } from '@toolwright/process';
import type { Finding } from '../finding/finding.ts';
import { countResults } from '../tally/count-results.ts';
import type { Tutorial } from './tutorial.ts';

/** Where a tutorial is followed. */
export interface TutorialPlace {
  /** The copy of the repository. */
  readonly folder: string;
  /** Runs a line of shell in the copy. */
  readonly run: (command: string) => Promise<Pick<CommandResult, 'ok' | 'output'>>;
}

/** Does what a tutorial says, up to the first command that fails. The last command must have shown at least one passing test, and none that fails. */
export async function followTutorial({ path, steps }: Tutorial, { folder, run }: TutorialPlace): Promise<readonly Finding[]> {
  let last: { readonly line: number; readonly output: string } | undefined;
  for (const step of steps) {
    if (step.kind === 'write') {
      writeStep(join(folder, step.file), step.text);
      continue;
    }
    const { ok, output } = await run(step.command);
    if (!ok)
      return [
        report(path, step.line, `\`${step.command}\` failed. Correct the tutorial, or what it shows.\n${output.replace(/^/gm, '  ')}`),
      ];
    last = { line: step.line, output };
  }
  const { passed, failed } = countResults(last?.output ?? '', 'Tests');
  if (passed > 0 && failed === 0) return [];
  return [
    report(path, last?.line ?? 1, 'The last command shows no passing test. End the tutorial with a `sh run` block that runs its tests.'),
  ];
}

function writeStep(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function report(path: string, line: number, message: string): Finding {
  return { path, line, rule: 'tutorial-works', message };
}
