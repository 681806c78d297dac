import { characterGrams } from '../text/character-grams.js';
import { synonymsOf } from '../text/synonyms.js';
import { tokenize } from '../text/tokenize.js';

/** How fast a word repeated in the query stops counting. */
const saturation = 0.3;
/** Numbers are mostly values, seldom names. */
const digitWeight = 0.5;
const synonymWeight = 0.35;

const digits = /^\p{N}+$/u;

/** What a query asks for: each term and its weight. */
export function toQueryTerms(query: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const token of tokenize(query)) counts.set(token, (counts.get(token) ?? 0) + 1);

  const terms = new Map<string, number>();
  for (const [token, count] of counts) {
    const weight = ((saturation + 1) * count * (digits.test(token) ? digitWeight : 1)) / (saturation + count);
    raise(terms, token, weight);
    for (const gram of characterGrams(token)) raise(terms, gram, weight);
    for (const synonym of synonymsOf(token)) raise(terms, synonym, weight * synonymWeight);
  }
  return terms;
}

// A word that is asked for and also a synonym of another counts once, by the better reason.
function raise(terms: Map<string, number>, term: string, weight: number): void {
  terms.set(term, Math.max(weight, terms.get(term) ?? 0));
}
