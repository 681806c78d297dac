// `pnpm acceptance <set> [file…]`, `pnpm acceptance all`: exits with 1 unless the bar of each set is met.
import { fileURLToPath } from 'node:url';
import type { AcceptanceSet } from './acceptance-set.ts';
import { type DataFolder, findData } from './find-data.ts';
import { readCommand } from './read-command.ts';
import { runSet, type SetRun } from './run-set.ts';
import { outcomeLine, outcomeOf, type SetOutcome } from './set-outcome.ts';
import { sets } from './sets.ts';
import { reportLines, summarize, summaryLine } from './summary.ts';

async function runOne(set: AcceptanceSet, files: readonly string[], data: DataFolder): Promise<void> {
  const run = await runSet(set, { files, data });
  console.log(run.kind === 'finished' ? reportLines(run.result).join('\n') : run.message);
  noteOutcomes([outcomeOf(run)]);
}

async function runAll(data: DataFolder): Promise<void> {
  const table: string[] = [];
  const outcomes: SetOutcome[] = [];
  for (const set of sets) {
    const run = await runSet(set, { files: [], data });
    const outcome = outcomeOf(run);
    if (run.kind === 'finished' && outcome === 'failed') console.log(`${set.name}\n${reportLines(run.result).join('\n')}\n`);
    table.push(`${set.name.padEnd(16)}${tableEntry(run).padEnd(42)}  ${set.purpose}`);
    outcomes.push(outcome);
  }
  console.log(table.join('\n'));
  console.log(outcomeLine(outcomes));
  noteOutcomes(outcomes);
}

function tableEntry(run: SetRun): string {
  if (run.kind !== 'finished') return run.kind === 'no-data' ? run.message : `MISSED  ${run.message}`;
  const summary = summarize(run.result);
  return `${summary.isMet ? 'met' : 'MISSED'}  ${summaryLine(summary)}`;
}

function noteOutcomes(outcomes: readonly SetOutcome[]): void {
  if (outcomes.includes('failed')) process.exitCode = 1;
}

const root = fileURLToPath(new URL('../../..', import.meta.url));
const data = findData({ named: process.env.TOOLWRIGHT_DATA, root });
const command = readCommand(process.argv.slice(2), sets);
switch (command.kind) {
  case 'all':
    await runAll(data);
    break;
  case 'one':
    await runOne(command.set, command.files, data);
    break;
  case 'mistaken':
    console.error(command.message);
    process.exitCode = 1;
    break;
}
