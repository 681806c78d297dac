// `pnpm acceptance [set ...]`: runs acceptance sets and exits with 1 when a case fails.
import type { AcceptanceSet } from './acceptance-set.ts';
import { chooseSets } from './choose-sets.ts';
import { sets } from './sets.ts';

async function runSets(chosen: readonly AcceptanceSet[]): Promise<void> {
  for (const set of chosen) {
    const { passed, failed, report } = await set.run();
    console.log(`${set.name}: ${passed} passed, ${failed} failed  ${set.purpose}`);
    if (report !== '') console.log(report);
    if (failed > 0) process.exitCode = 1;
  }
}

const choice = chooseSets(process.argv.slice(2), sets);
switch (choice.kind) {
  case 'chosen':
    await runSets(choice.sets);
    break;
  case 'none-registered':
    console.log(choice.message);
    break;
  case 'unknown':
    console.error(choice.message);
    process.exitCode = 1;
    break;
}
