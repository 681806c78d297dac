import { tokenize } from '@toolwright/relevance';
import { isMeasureWord } from '../naming/measure.js';
import { findUnit } from '../naming/unit.js';
import { isComparisonWord } from './comparison-words.js';
import type { TextMention } from './mention.js';
import { isOpener, isSentenceStart } from './sentence-opener.js';
import { matchSpans, overlaps, type Span } from './span.js';
import { isTimeWord } from './tense.js';

const word = /[\p{L}\p{M}]+(?:[-’'](?!s\b)[\p{L}\p{M}]+)*/gu;

/** Finds runs of meaningful words that no other mention covers, such as "wireless mouse": values that nothing else marks as such. */
export function findPhrases(text: string, taken: readonly Span[]): readonly TextMention[] {
  const phrases: TextMention[] = [];
  for (const { match, start, end } of matchSpans(text, word)) {
    const isOpening = isOpener(match[0]) && isSentenceStart(start, text);
    if (isOpening || !isMeaningful(match[0]) || taken.some((span) => overlaps(span, { start, end }))) continue;
    const last = phrases.at(-1);
    const isContinued = last !== undefined && /^\s+$/u.test(text.slice(last.end, start));
    if (isContinued) phrases.pop();
    const from = isContinued ? last.start : start;
    phrases.push({ kind: 'phrase', start: from, end, value: text.slice(from, end) });
  }
  return phrases;
}

/** Words for what can be measured; beside a comparison ("the best rating") they say what is compared, and are no values. */
export function findMeasureWords(text: string): readonly Span[] {
  return matchSpans(text, word).filter(({ match }) => isMeasureWord(match[0]));
}

function isMeaningful(text: string): boolean {
  const lower = text.toLowerCase();
  return tokenize(text).length > 0 && !isTimeWord(lower) && !isComparisonWord(lower) && !findUnit(lower) && !fillers.has(lower);
}

/** Words that carry a request but name nothing. */
const fillers = new Set(
  `something anything everything nothing someone anyone thing things kind sort way difference compare together best cost costs
  tell give find list new good long far come comes going goes go take takes mean means wondering wonder`.split(/\s+/),
);
