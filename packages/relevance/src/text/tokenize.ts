import { stemmer } from 'stemmer';
import { splitWords } from './split-words.js';
import { stopWords } from './stop-words.js';

const english = /^[a-z]+$/;

/**
 * Cuts text into the tokens that ranking compares: words in lower case, stop words left out, English ones reduced to their stem.
 * @see https://tartarus.org/martin/PorterStemmer/
 */
export function tokenize(text: string): readonly string[] {
  return splitWords(text)
    .filter((word) => !stopWords.has(word))
    .map(stemOf);
}

/** What inflections of a word have in common: `connections` and `connected` become `connect`. */
export function stemOf(word: string): string {
  return english.test(word) ? stemmer(word) : word;
}
