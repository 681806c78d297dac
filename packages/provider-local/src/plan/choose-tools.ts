import type { ToolDescriptor } from '@toolwright/contract';
import { RelevanceIndex, toDocument } from '@toolwright/relevance';
import type { Asked } from '../request/asked.js';
import { isCommanded } from '../request/command.js';
import { type OfferedTool, toOfferedTool } from '../tool/offered-tool.js';
import { groupAlternatives } from './alternatives.js';
import { chooseAlternatives } from './choose-alternative.js';
import { type Evidence, readEvidence, telling } from './evidence.js';
import { fillFromText } from './fill-from-text.js';

/** Tools of a request, sorted by what may be done with them. */
export interface Selection {
  /** Offered tools that share a word with the request, most relevant first. */
  readonly ranked: readonly OfferedTool[];
  /** Those that the request is about. */
  readonly chosen: readonly OfferedTool[];
  /** Writes that the request is about, but does not clearly order. */
  readonly withheld: readonly OfferedTool[];
}

/** Beyond these the rules do not look: the word is no further down. */
const maxRanked = 64;
const maxChosen = 4;
/** Of the best tool's gain; what adds less was met by chance. */
const minShare = 0.3;
/** What a tool counts whose arguments the text does not give: another that fits as well goes first. */
const unfilledFactor = 0.6;

/**
 * Finds the tools that a request is about: the best one, then each that explains words which no better one explains. Of tools with the
 * same purpose only the best is taken, and a write only when it is clearly ordered.
 */
export function chooseTools(descriptors: readonly ToolDescriptor[], asked: Asked): Selection {
  const ranked = rankTools(descriptors, asked);
  const allowed = ranked.filter((tool) => tool.descriptor.access === 'read' || isCommanded(asked.text, tool));
  const withheld = coverRequest(
    ranked.filter((tool) => !allowed.includes(tool)),
    asked,
  );
  return { ranked, chosen: coverRequest(allowed, asked).slice(0, maxChosen), withheld };
}

function rankTools(descriptors: readonly ToolDescriptor[], { words }: Asked): readonly OfferedTool[] {
  const byName = new Map<string, ToolDescriptor>(descriptors.map((descriptor) => [descriptor.name, descriptor]));
  const query = words.flatMap(({ word, stems }) => [word, ...stems]).join(' ');
  const names = new RelevanceIndex(descriptors.map(toDocument)).rank(query, maxRanked).map(({ name }) => name);
  return names.flatMap((name) => byName.get(name) ?? []).map(toOfferedTool);
}

function coverRequest(tools: readonly OfferedTool[], asked: Asked): readonly OfferedTool[] {
  let rivals = groupAlternatives(tools).map((group) => toRival(group, asked));
  const explained = new Map<string, number>();
  const chosen: OfferedTool[] = [];
  let bestGain = 0;
  while (rivals.length > 0) {
    const gains = new Map(rivals.map((rival) => [rival, gainOf(rival, explained)]));
    const order = (rival: Rival) => (gains.get(rival) ?? 0) * (rival.isFilled ? 1 : unfilledFactor);
    const best = rivals.reduce((a, b) => (order(b) > order(a) ? b : a));
    const gain = gains.get(best) ?? 0;
    bestGain ||= gain;
    if (gain === 0 || gain < minShare * bestGain) break;
    chosen.push(...best.tools);
    for (const [word, weight] of best.evidence) explained.set(word, Math.max(weight, explained.get(word) ?? 0));
    rivals = rivals.filter((rival) => rival !== best);
  }
  return chosen;
}

/** Tools that stand or fall together, and what speaks for them. */
interface Rival {
  readonly tools: readonly OfferedTool[];
  readonly evidence: Evidence;
  readonly isFilled: boolean;
}

// What speaks for one of several alternatives speaks for their purpose; which of them serves it is another question.
function toRival(alternatives: readonly OfferedTool[], asked: Asked): Rival {
  const evidence = new Map<string, number>();
  for (const tool of alternatives) {
    for (const [word, weight] of readEvidence(tool, asked)) evidence.set(word, Math.max(weight, evidence.get(word) ?? 0));
  }
  const tools = chooseAlternatives(alternatives, asked);
  return { tools, evidence, isFilled: tools.some((tool) => fillFromText(tool, asked).calls.length > 0) };
}

/** How much a rival explains that is not explained yet; nothing, unless one word at least is telling. */
function gainOf({ evidence }: Rival, explained: ReadonlyMap<string, number>): number {
  const gains = [...evidence].map(([word, weight]) => Math.max(0, weight - (explained.get(word) ?? 0)));
  const isTold = [...evidence].some(([word, weight]) => weight >= telling && weight > (explained.get(word) ?? 0));
  return isTold ? gains.reduce((sum, gain) => sum + gain, 0) : 0;
}
