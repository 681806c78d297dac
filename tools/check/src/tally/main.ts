// Prints the last line of .ci/run: main.ts --tests=<log> --tests-status=<status>, and the same of --checks and --sets.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { formatTally, tallyRuns } from './tally-runs.ts';

const text = { type: 'string', default: '' } as const;
const options = { tests: text, 'tests-status': text, checks: text, 'checks-status': text, sets: text, 'sets-status': text };
const { values } = parseArgs({ options });
const tally = tallyRuns([
  { label: 'Tests', log: readFileSync(values.tests, 'utf8'), status: Number(values['tests-status']) },
  { label: 'Steps', log: readFileSync(values.checks, 'utf8'), status: Number(values['checks-status']) },
  { label: 'Sets', log: readFileSync(values.sets, 'utf8'), status: Number(values['sets-status']) },
]);
console.log(formatTally(tally));
process.exitCode = tally.failed > 0 ? 1 : 0;
