import { splitWords } from '@toolwright/relevance';

/** The time of which a text speaks. */
export type Tense = 'past' | 'present' | 'future';

const tenseByWord = new Map<string, Tense>([
  ...tagged('past', 'yesterday last ago past previous history historical was were'),
  ...tagged('present', 'now today tonight current currently present moment live latest'),
  ...tagged('future', 'tomorrow next coming upcoming future forecast later soon will weekend week'),
  ...tagged('future', 'monday tuesday wednesday thursday friday saturday sunday'),
]);

const otherTimeWords = new Set(
  'day days month months year years hour hours morning afternoon evening night noon midnight date time this'.split(' '),
);

/** Every time of which a text speaks. */
export function readTenses(text: string): ReadonlySet<Tense> {
  return new Set(splitWords(text).flatMap((word) => tenseByWord.get(word) ?? []));
}

/** Whether a lower-case word only says when; such words choose between tools, but do not make one relevant. */
export function isTimeWord(word: string): boolean {
  return tenseByWord.has(word) || otherTimeWords.has(word);
}

function tagged(tense: Tense, words: string): readonly (readonly [string, Tense])[] {
  return words.split(' ').map((word) => [word, tense] as const);
}
