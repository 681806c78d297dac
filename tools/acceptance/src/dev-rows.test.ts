import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { findData } from './find-data.ts';
import { runSet } from './run-set.ts';
import { sets } from './sets.ts';
import { summarize } from './summary.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const data = findData({ named: process.env.TOOLWRIGHT_DATA, root });
const suite = data.isPresent ? describe : describe.skip;

// The rows are not in the repository: without them these are skipped, as `pnpm acceptance` skips.
suite(`dev rows in ${data.path}`, () => {
  test.each(sets.map((set) => [set.name, set] as const))('%s meets its bar', async (_name, set) => {
    const run = await runSet(set, { files: [], data });
    const failures = run.kind === 'finished' ? run.result.verdicts.filter(({ kind }) => kind === 'failed') : run;
    expect(failures).toEqual([]);
    expect(run.kind === 'finished' && summarize(run.result).isMet).toBe(true);
  });
});
