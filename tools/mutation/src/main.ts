// `pnpm mutation [area ...]`: changes the sources of an area in many small ways and prints which changes no test notices.
import { Stryker } from '@stryker-mutator/core';
import { chooseAreas } from './choose-areas.ts';
import type { MutationArea } from './mutation-area.ts';
import { mutationAreas } from './mutation-areas.ts';
import { describeScore, scoreMutants } from './mutation-score.ts';
import { toStrykerOptions } from './to-stryker-options.ts';

async function mutateAreas(areas: readonly MutationArea[]): Promise<void> {
  const lines: string[] = [];
  for (const area of areas) {
    const mutants = await new Stryker(toStrykerOptions(area)).runMutationTest();
    lines.push(describeScore(area.name, scoreMutants(mutants)));
  }
  for (const line of lines) console.log(line);
}

const choice = chooseAreas(process.argv.slice(2), mutationAreas);
switch (choice.kind) {
  case 'chosen':
    await mutateAreas(choice.areas);
    break;
  case 'unknown':
    console.error(choice.message);
    process.exitCode = 1;
    break;
}
