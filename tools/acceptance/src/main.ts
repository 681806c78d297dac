// `pnpm acceptance <set> [file…]`, `pnpm acceptance all`: exits with 1 unless the bar of each set is met.
import { fileURLToPath } from 'node:url';
import type { AcceptanceSet } from './acceptance-set.ts';
import { type DataFolder, findData } from './find-data.ts';
import { readCommand } from './read-command.ts';
import { runSet, type SetRun } from './run-set.ts';
import { sets } from './sets.ts';
import { reportLines, summarize, summaryLine } from './summary.ts';

async function runOne(set: AcceptanceSet, files: readonly string[], data: DataFolder): Promise<void> {
  const run = await runSet(set, { files, data });
  noteStatus(run);
  console.log(run.kind === 'finished' ? reportLines(run.result).join('\n') : run.message);
}

async function runAll(data: DataFolder): Promise<void> {
  const table: string[] = [];
  for (const set of sets) {
    const run = await runSet(set, { files: [], data });
    noteStatus(run);
    if (run.kind === 'finished' && !summarize(run.result).isMet) console.log(`${set.name}\n${reportLines(run.result).join('\n')}\n`);
    table.push(`${set.name.padEnd(16)}${tableEntry(run).padEnd(42)}  ${set.purpose}`);
  }
  console.log(table.join('\n'));
}

function tableEntry(run: SetRun): string {
  if (run.kind !== 'finished') return run.kind === 'no-data' ? run.message : `MISSED  ${run.message}`;
  const summary = summarize(run.result);
  return `${summary.isMet ? 'met' : 'MISSED'}  ${summaryLine(summary)}`;
}

function noteStatus(run: SetRun): void {
  if (run.kind === 'no-file' || (run.kind === 'finished' && !summarize(run.result).isMet)) process.exitCode = 1;
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
