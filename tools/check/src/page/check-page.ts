import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../finding/finding.ts';
import type { StepContext } from '../step/step.ts';

/** A page that is made from something else. */
export interface GeneratedPage {
  /** From the root of the repository. */
  readonly path: string;
  /** What it should hold. */
  readonly text: string;
}

/** Finds a page that does not hold what its source says; in `fix` mode writes it anew. */
export function checkPage({ path, text }: GeneratedPage, { root, mode }: Pick<StepContext, 'root' | 'mode'>): readonly Finding[] {
  const file = join(root, path);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return [];
  if (mode === 'fix') {
    writeFileSync(file, text);
    return [];
  }
  return [{ path, rule: 'stale-page', message: 'The page does not hold what its source says. Run `pnpm check pages --fix`.' }];
}
