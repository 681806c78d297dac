import { splitWords, tokenize } from '@toolwright/relevance';
import { type Adjective, type Direction, findComparedAdjective, findPlainAdjective } from './comparison-words.js';

/** What a request wants compared. */
export interface Comparison {
  /** `order`: which one wins. `difference`: only how far they are apart. */
  readonly kind: 'order' | 'difference';
  readonly adjective?: Adjective;
  /** Turned round by "less" and "least". */
  readonly isReversed: boolean;
  /** Stems of the words beside it, one of which may name the quantity: "most *rain*", "higher *price*". */
  readonly nounStems: readonly string[];
}

const differenceWords = new Set('compare compared comparing comparison difference differ versus vs'.split(' '));
/** Forms that `findComparedAdjective` does not make. */
const variants: Readonly<Record<string, string>> = { further: 'farther', furthest: 'farthest', fewer: 'less', fewest: 'least' };
const nounDistance = 3;

/** Finds what a request wants compared: a comparative or superlative, or else a word such as "difference". */
export function readComparison(text: string): Comparison | undefined {
  const words = splitWords(text).map((word) => variants[word] ?? word);
  return words.map((_, place) => comparisonAt(words, place)).find((found) => found !== undefined) ?? readDifference(words);
}

/** Which way a measure is compared, where the adjective names measures. */
export function turned(direction: Direction, { isReversed }: Comparison): Direction {
  if (!isReversed) return direction;
  return direction === 'highest' ? 'lowest' : 'highest';
}

function comparisonAt(words: readonly string[], place: number): Comparison | undefined {
  const word = words[place] ?? '';
  const adjective = findComparedAdjective(word);
  if (!adjective || isLimit(words, place)) return undefined;
  const next = words[place + 1] ?? '';
  const isDegree = ['more', 'most', 'less', 'least'].includes(word);
  const plain = isDegree ? findPlainAdjective(next) : undefined;
  return {
    kind: 'order',
    adjective: plain ?? adjective,
    isReversed: plain !== undefined && (word === 'less' || word === 'least'),
    nounStems: words.slice(place + 1, place + 1 + nounDistance).flatMap(tokenize),
  };
}

// "at least two", "more than 5" and "better than nothing" set limits or speak in general.
function isLimit(words: readonly string[], place: number): boolean {
  return words[place - 1] === 'at' || (words[place + 1] === 'than' && /^\d/.test(words[place + 2] ?? ''));
}

function readDifference(words: readonly string[]): Comparison | undefined {
  if (!words.some((word) => differenceWords.has(word))) return undefined;
  return { kind: 'difference', isReversed: false, nounStems: words.flatMap(tokenize) };
}
