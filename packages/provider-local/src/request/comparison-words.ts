import type { Measure } from '../naming/measure.js';
import { comparativeOf, superlativeOf } from './inflect-adjective.js';

/** Whether the greater or the smaller number wins. */
export type Direction = 'highest' | 'lowest';

/** What an adjective compares. */
export interface Adjective {
  readonly base: string;
  /** What is compared and which way, likeliest first; empty for words such as "higher" that leave it to a noun. */
  readonly measures: readonly { readonly measure: Measure; readonly direction: Direction }[];
  /** The way for a noun that stands with the adjective. */
  readonly direction: Direction;
}

interface Row {
  readonly words: string;
  readonly highest?: readonly Measure[];
  readonly lowest?: readonly Measure[];
}

const rows: readonly Row[] = [
  { words: 'hot warm', highest: ['temperature'] },
  { words: 'cold cool chilly', lowest: ['temperature'] },
  { words: 'expensive dear costly pricey', highest: ['price'] },
  { words: 'cheap affordable', lowest: ['price'] },
  { words: 'fast quick', highest: ['speed'], lowest: ['duration'] },
  { words: 'slow', highest: ['duration'], lowest: ['speed'] },
  { words: 'long', highest: ['duration', 'distance'] },
  { words: 'short', lowest: ['duration', 'distance', 'height'] },
  { words: 'far distant', highest: ['distance'] },
  { words: 'near close', lowest: ['distance'] },
  { words: 'heavy', highest: ['mass'] },
  { words: 'light', lowest: ['mass'] },
  { words: 'big large', highest: ['size', 'population'] },
  { words: 'small tiny', lowest: ['size', 'population'] },
  { words: 'tall', highest: ['height'] },
  { words: 'deep', highest: ['depth'] },
  { words: 'shallow', lowest: ['depth'] },
  { words: 'wide broad', highest: ['width'] },
  { words: 'narrow', lowest: ['width'] },
  { words: 'wet rainy', highest: ['rain', 'humidity'] },
  { words: 'dry', lowest: ['rain', 'humidity'] },
  { words: 'humid', highest: ['humidity'] },
  { words: 'windy', highest: ['wind'] },
  { words: 'calm', lowest: ['wind'] },
  { words: 'old', highest: ['age'] },
  { words: 'young', lowest: ['age'] },
  { words: 'late', highest: ['clock'] },
  { words: 'early soon', lowest: ['clock'] },
  { words: 'loud', highest: ['loudness'] },
  { words: 'quiet', lowest: ['loudness'] },
  { words: 'strong powerful', highest: ['power'] },
  { words: 'weak', lowest: ['power'] },
  { words: 'populous crowded', highest: ['population'] },
  { words: 'good popular', highest: ['rating'] },
  { words: 'bad', lowest: ['rating'] },
  { words: 'high many great', highest: [] },
  { words: 'low few', lowest: [] },
];

const adjectives: readonly Adjective[] = rows.flatMap(({ words, highest, lowest }) =>
  words.split(' ').map((base) => ({
    base,
    measures: [
      ...(highest ?? []).map((measure) => ({ measure, direction: 'highest' }) as const),
      ...(lowest ?? []).map((measure) => ({ measure, direction: 'lowest' }) as const),
    ],
    direction: highest ? 'highest' : 'lowest',
  })),
);

const byBase = new Map(adjectives.map((adjective) => [adjective.base, adjective]));
const byDegree = new Map(
  adjectives.flatMap((adjective) => [comparativeOf, superlativeOf].map((inflect) => [inflect(adjective.base), adjective])),
);

/** The adjective in its plain form, in lower case. */
export function findPlainAdjective(word: string): Adjective | undefined {
  return byBase.get(word);
}

/** The adjective of a comparative or superlative in one word, in lower case: "warmer", "most". */
export function findComparedAdjective(word: string): Adjective | undefined {
  return byDegree.get(word);
}

/** Whether a lower-case word compares, or could. */
export function isComparisonWord(word: string): boolean {
  return byBase.has(word) || byDegree.has(word);
}
