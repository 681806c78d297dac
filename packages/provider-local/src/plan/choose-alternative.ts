import { stemOf } from '@toolwright/relevance';
import type { Asked } from '../request/asked.js';
import type { OfferedTool } from '../tool/offered-tool.js';
import { readEvidence, totalOf } from './evidence.js';

/** Chooses among tools of one purpose: the best one, and another only where the request speaks of it by name or by its time too. */
export function chooseAlternatives(alternatives: readonly OfferedTool[], asked: Asked): readonly OfferedTool[] {
  const marks = new Map(alternatives.map((tool) => [tool, distinctionsOf(tool, alternatives, asked)]));
  const marksOf = (tool: OfferedTool) => marks.get(tool) ?? new Set<string>();
  const ordered = [...alternatives].sort(
    (a, b) => marksOf(b).size - marksOf(a).size || totalOf(readEvidence(b, asked)) - totalOf(readEvidence(a, asked)),
  );
  const chosen = ordered.slice(0, 1);
  const said = new Set(chosen.flatMap((tool) => [...marksOf(tool)]));
  for (const tool of ordered.slice(1)) {
    if (![...marksOf(tool)].some((mark) => !said.has(mark))) continue;
    chosen.push(tool);
    for (const mark of marksOf(tool)) said.add(mark);
  }
  return chosen;
}

/**
 * What the request says that fits this tool and not all of its alternatives: times, words of its own name, and its keywords unless times
 * decide already ("warmer tomorrow" asks the forecast, though only the current weather has the keyword "warm").
 */
function distinctionsOf(tool: OfferedTool, alternatives: readonly OfferedTool[], { words, tenses }: Asked): ReadonlySet<string> {
  const isDividing = (has: (each: OfferedTool) => boolean) => alternatives.some(has) && !alternatives.every(has);
  const times = [...tenses].filter((tense) => isDividing((each) => each.tenses.has(tense)));
  const says = (each: OfferedTool, stems: readonly string[]) =>
    stems.some((stem) => (times.length > 0 ? each.nameWords.map(stemOf).includes(stem) : each.nameStems.has(stem)));
  const named = words.filter(({ stems }) => isDividing((each) => says(each, stems)) && says(tool, stems)).map(({ word }) => word);
  return new Set([...named, ...times.filter((tense) => tool.tenses.has(tense))]);
}
