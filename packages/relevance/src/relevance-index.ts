import { bestPlaces } from './ranking/best-places.js';
import { buildInvertedIndex, type InvertedIndex } from './ranking/inverted-index.js';
import { toQueryTerms } from './ranking/query-terms.js';
import type { RelevanceDocument } from './relevance-document.js';
import { splitClauses } from './text/split-clauses.js';

/** A document that fits a query. */
export interface RankedDocument {
  readonly name: string;
  /** Above 0. Comparable only within one ranking. */
  readonly score: number;
}

/** What the best clause adds to the score of the whole query: a tool that fits one wish of several well is wanted too. */
const clauseWeight = 0.6;

/** Ranks documents by how well their words fit those of a query (BM25F). Built once; ranking 3,000 documents takes under a millisecond. */
export class RelevanceIndex {
  readonly #names: readonly string[];
  readonly #index: InvertedIndex;

  constructor(documents: readonly RelevanceDocument[]) {
    this.#names = documents.map(({ name }) => name);
    this.#index = buildInvertedIndex(documents);
  }

  /** Documents that share a word with the query, best first; equals in the order in which they were given. @param limit how many at most; default all */
  rank(query: string, limit = this.#names.length): readonly RankedDocument[] {
    const scores = this.#scoresOf(query);
    const clauses = splitClauses(query);
    if (clauses.length > 1) this.#addBestClause(scores, clauses);
    return bestPlaces(scores, limit).map((place) => ({ name: this.#names[place] ?? '', score: scores[place] ?? 0 }));
  }

  #addBestClause(scores: Float64Array, clauses: readonly string[]): void {
    const best = new Float64Array(scores.length);
    for (const clause of clauses) {
      const own = this.#scoresOf(clause);
      for (let place = 0; place < best.length; place += 1) best[place] = Math.max(own[place] ?? 0, best[place] ?? 0);
    }
    for (let place = 0; place < best.length; place += 1) scores[place] = (scores[place] ?? 0) + clauseWeight * (best[place] ?? 0);
  }

  #scoresOf(query: string): Float64Array {
    const scores = new Float64Array(this.#names.length);
    for (const [term, weight] of toQueryTerms(query)) {
      const { documents, weights } = this.#index.get(term) ?? nothing;
      for (let entry = 0; entry < documents.length; entry += 1) {
        const place = documents[entry] ?? 0;
        scores[place] = (scores[place] ?? 0) + weight * (weights[entry] ?? 0);
      }
    }
    return scores;
  }
}

const nothing = { documents: new Uint32Array(), weights: new Float64Array() };
