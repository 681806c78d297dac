export { nearestNames } from './name/nearest-names.js';
export type { RelevanceDocument, RelevanceParameter } from './relevance-document.js';
export { type RankedDocument, RelevanceIndex } from './relevance-index.js';
export { splitWords } from './text/split-words.js';
export { synonymsOf } from './text/synonyms.js';
export { stemOf, tokenize } from './text/tokenize.js';
export { toDocument } from './to-document.js';
