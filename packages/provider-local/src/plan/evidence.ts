import { splitWords, stemOf } from '@toolwright/relevance';
import type { Asked } from '../request/asked.js';
import type { AskedWord } from '../request/asked-word.js';
import type { OfferedTool } from '../tool/offered-tool.js';

/** How much each word of the request speaks for a tool, by word; words that say nothing are absent. */
export type Evidence = ReadonlyMap<string, number>;

const worth = { name: 1, value: 0.6, description: 0.6, parameter: 0.3, time: 0.5 } as const;

/** Said in descriptions of all kinds of tools; meeting one is no evidence. */
const commonStems = new Set(
  'return find list current show given one new item result type valu name text set day time date number user make way thing'.split(' '),
);

/** Collects the words of a request that speak for a tool. */
export function readEvidence(tool: OfferedTool, { words, tenses }: Asked): Evidence {
  const evidence = new Map<string, number>();
  for (const asked of words) {
    const weight = asked.isTime ? weighTime(asked, tool) : weighWord(asked, tool);
    if (weight > 0) evidence.set(asked.word, weight);
  }
  for (const tense of tenses) if (tool.tenses.has(tense)) evidence.set(`(${tense})`, worth.time);
  return evidence;
}

/** The least that a single word must say for a tool to be relevant: being in its description, without being common or the name of a parameter. */
export const telling = worth.description;

/** All that speaks for a tool, in one number. */
export function totalOf(evidence: Evidence): number {
  return [...evidence.values()].reduce((sum, weight) => sum + weight, 0);
}

function weighWord({ stems }: AskedWord, tool: OfferedTool): number {
  return Math.max(...stems.map((stem) => weighStem(stem, tool)));
}

function weighStem(stem: string, { nameStems, descriptionStems, parameterStems, valueStems }: OfferedTool): number {
  if (nameStems.has(stem)) return worth.name;
  if (commonStems.has(stem)) return 0;
  if (valueStems.has(stem)) return worth.value;
  // "city" in "weather in a city" names what the tool takes, not what it is for.
  if (parameterStems.has(stem)) return worth.parameter;
  return descriptionStems.has(stem) ? worth.description : 0;
}

// Words of time tell alternatives apart by their tense; only in a tool's own name do they say what it is for.
function weighTime({ word }: AskedWord, { descriptor, nameWords }: OfferedTool): number {
  const own = [...nameWords, ...splitWords(descriptor.plugin)].map(stemOf);
  return own.includes(stemOf(word)) ? worth.name : 0;
}
