import type { RelevanceDocument } from '../relevance-document.js';
import { fields } from './field.js';

/** The documents that hold one term, and how much the term speaks for each: rarity times saturated frequency. */
export interface Postings {
  readonly documents: Uint32Array;
  readonly weights: Float64Array;
}

/** By term: everything that ranking needs, so that a query only adds numbers up. */
export type InvertedIndex = ReadonlyMap<string, Postings>;

/** How fast a repeated word stops counting. */
const saturation = 1;

/** Builds the BM25F index of documents, which postings name by their place. @see https://doi.org/10.1561/1500000019 (Robertson and Zaragoza, section 3.4) */
export function buildInvertedIndex(documents: readonly RelevanceDocument[]): InvertedIndex {
  const index = new Map<string, Postings>();
  for (const [term, frequencies] of weightedFrequencies(documents)) {
    const rarity = Math.log(1 + (documents.length - frequencies.size + 0.5) / (frequencies.size + 0.5));
    index.set(term, {
      documents: Uint32Array.from(frequencies.keys()),
      weights: Float64Array.from(frequencies.values(), (frequency) => (rarity * frequency) / (saturation + frequency)),
    });
  }
  return index;
}

/** By term and document: how often the term occurs, each occurrence counting by its field. */
function weightedFrequencies(documents: readonly RelevanceDocument[]): ReadonlyMap<string, ReadonlyMap<number, number>> {
  const byTerm = new Map<string, Map<number, number>>();
  for (const { weight, lengthPenalty, tokensOf } of fields) {
    const texts = documents.map(tokensOf);
    const averageLength = texts.reduce((sum, { length }) => sum + length, 0) / documents.length;
    for (const [place, tokens] of texts.entries()) {
      const worth = weight / (1 - lengthPenalty + (lengthPenalty * tokens.length) / averageLength);
      for (const token of tokens) {
        const frequencies = byTerm.get(token) ?? new Map<number, number>();
        byTerm.set(token, frequencies.set(place, (frequencies.get(place) ?? 0) + worth));
      }
    }
  }
  return byTerm;
}
