import { splitWords, tokenize } from '@toolwright/relevance';
import { type Asked, wantedDates } from './asked.js';
import { type AskedWord, toAskedWord } from './asked-word.js';
import { type Comparison, readComparison } from './comparison.js';
import { findDates, toIsoDay } from './find-dates.js';
import { findExpressions, findLiterals } from './find-literals.js';
import { findNames } from './find-names.js';
import { findNumbers, findUnits } from './find-numbers.js';
import { findMeasureWords, findPhrases } from './find-phrases.js';
import { findTimes } from './find-times.js';
import type { Mention } from './mention.js';
import { overlaps } from './span.js';
import { isTimeWord, readTenses, type Tense } from './tense.js';

/** Longer requests are read up to here; what follows can still be passed on by a tool that takes the whole text. */
const maxLength = 4_000;

/** Reads a request: its words, the values it mentions, the time it speaks of, what it compares. @param now ms since the Unix epoch, for "tomorrow" */
export function readAsked(message: string, now: number): Asked {
  const text = message.normalize('NFC').slice(0, maxLength);
  const comparison = readComparison(text);
  const mentions = findMentions(text, now, comparison);
  const asked: Asked = { text, mentions, words: readWords(text, mentions), tenses: readTenses(text), ...(comparison && { comparison }) };
  const tenses = new Set([...asked.tenses, ...tensesOfDates(wantedDates(asked), toIsoDay(now))]);
  return { ...asked, tenses: tenses.size > 0 ? tenses : new Set(['present']) };
}

const asksPrice = /\bhow much (?:is|are|was|does|do|did|for|would|will)\b/iu;

function findMentions(text: string, now: number, comparison: Comparison | undefined): readonly Mention[] {
  // Each kind is looked for only where no earlier one was found: no number inside a date, no name inside quotes.
  const found: Mention[] = [];
  const add = (mentions: readonly Mention[]) => {
    const taken = [...found];
    found.push(...mentions.filter((mention) => !taken.some((earlier) => overlaps(earlier, mention))));
  };
  add(findLiterals(text).filter(({ kind }) => kind !== 'code'));
  add(findDates(text, now));
  add(findTimes(text));
  add(findLiterals(text).filter(({ kind }) => kind === 'code'));
  const outside = findExpressions(text).filter((mention) => !found.some((earlier) => overlaps(earlier, mention)));
  add([...findNumbers(text), ...findUnits(text)]);
  const units = new Set(found.filter(({ kind }) => kind === 'unit'));
  // "USD" is both a unit and a name; which one is meant, the parameter decides.
  found.push(...findNames(text).filter((name) => !found.some((earlier) => !units.has(earlier) && overlaps(earlier, name))));
  const taken = comparison ? [...found, ...findMeasureWords(text)] : found;
  return [...found, ...outside, ...findPhrases(text, taken)].sort((a, b) => a.start - b.start || b.end - a.end);
}

function readWords(text: string, mentions: readonly Mention[]): readonly AskedWord[] {
  // Names and quotations are values; what they happen to say is no wish.
  const values = mentions.filter(({ kind }) => ['quoted', 'url', 'email', 'code', 'name'].includes(kind));
  const spoken = values.reduce((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), text);
  const implied = [
    ...(mentions.some(({ kind }) => kind === 'expression') ? ['calculate'] : []),
    ...(asksPrice.test(spoken) ? ['price'] : []),
  ];
  const counted = new Set(mentions.flatMap((mention) => (mention.kind === 'number' ? (mention.counted ?? []) : [])));
  const words = new Set([...splitWords(spoken), ...implied]);
  return [...words]
    .filter((word) => isTimeWord(word) || tokenize(word).length > 0)
    .map((word) => toAskedWord(word, counted.has(word) ? 'counted' : 'free'));
}

function tensesOfDates(dates: readonly string[], today: string): readonly Tense[] {
  return dates.filter((date) => date !== today).map((date) => (date > today ? 'future' : 'past'));
}
