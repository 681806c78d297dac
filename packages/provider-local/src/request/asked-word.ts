import { stemOf, synonymsOf } from '@toolwright/relevance';
import { findUnit } from '../naming/unit.js';
import { findComparedAdjective, findPlainAdjective } from './comparison-words.js';
import { isTimeWord } from './tense.js';

/** A meaningful word of the request, and what else it may be taken for. */
export interface AskedWord {
  readonly word: string;
  /** Its stem first, then stems that mean about the same. */
  readonly stems: readonly string[];
  /** Whether it only says when. */
  readonly isTime: boolean;
  /** Whether it is a comparative or superlative; what it compares, a tool asked for by other words may tell as well. */
  readonly isComparison: boolean;
}

/** Verbs that say what to do with anything; their synonyms would bring in tools for quite other things. */
const plainVerbs = new Set('creat add new chang updat modifi edit delet remov eras cancel find search lookup'.split(' '));
/** Adjectives that say nothing of what is compared. */
const vague = new Set(['good', 'bad']);

/** Looks a lower-case word up. @param use `counted`: it follows a number, as in "under 100 euros", where the unit only belongs to the number */
export function toAskedWord(word: string, use: 'counted' | 'free'): AskedWord {
  const stem = stemOf(word);
  const compared = findComparedAdjective(word);
  const adjective = compared ?? findPlainAdjective(word);
  const unit = use === 'counted' ? undefined : findUnit(word);
  const related = [
    ...(plainVerbs.has(stem) ? [] : synonymsOf(stem)),
    ...(adjective && !vague.has(adjective.base) ? [adjective.base, ...adjective.measures.map(({ measure }) => measure)].map(stemOf) : []),
    ...(unit ? [unit.dimension, unit.dimension === 'money' ? 'currency' : 'unit'].map(stemOf) : []),
  ];
  return { word, stems: [...new Set([stem, ...related])], isTime: isTimeWord(word), isComparison: compared !== undefined };
}
