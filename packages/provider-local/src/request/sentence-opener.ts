import { splitWords, tokenize } from '@toolwright/relevance';

const sentenceStart = /(?:^|[.!?:;\n])["'“‘(\s]*$/u;

/** Words that begin sentences without being names, besides those that ranking ignores anyway. */
const openers = new Set(
  `add ask book buy calculate cancel change compare compute convert count create delete describe draw email determine estimate explain fetch find generate identify list
  multiply name order pay perform plan play please predict provide retrieve post put read recommend remind remove rename reply schedule search send set solve sort start stop
  subtract suggest sum summarise summarize translate turn update write say suppose given assume imagine good morning dear thanks today
  tomorrow yesterday tonight next last`.split(/\s+/),
);

/** Whether a sentence starts at a place of the text. */
export function isSentenceStart(start: number, text: string): boolean {
  return sentenceStart.test(text.slice(0, start));
}

/** Whether a word usually begins a sentence without being a name or a value. */
export function isOpener(word: string): boolean {
  const [lower = ''] = splitWords(word);
  return openers.has(lower) || tokenize(word).length === 0;
}
