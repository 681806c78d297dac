import { findUnit } from '../naming/unit.js';
import type { NumberMention, TextMention } from './mention.js';
import { matchSpans } from './span.js';

const numberWords = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const number = new RegExp(
  String.raw`(?<sign>[$€£¥₹]\s?)?(?<digits>(?<![\p{L}\p{N}])-?(?:(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d+)|\b(?:${numberWords.join('|')})\b)` +
    String.raw`(?:\s?(?<mark>°[cf]?|[€%]|km/h|m/s)|[\s-]?(?<counted>\p{L}+))?`,
  'giu',
);
const moneyWord = /[\p{L}]{3,}|[$€£¥₹]/gu;

/** Finds numbers, in digits and in words up to twelve, each with the unit or the word that it counts. */
export function findNumbers(text: string): readonly NumberMention[] {
  return matchSpans(text, number).flatMap(({ match, start }) => {
    const { sign = '', digits = '', mark, counted } = match.groups ?? {};
    const value = toNumber(digits);
    if (value === undefined || isPronoun(digits, counted)) return [];
    const unit = findUnit(sign.trim() || (mark ?? counted ?? ''));
    const from = start + sign.length;
    return [
      {
        kind: 'number',
        start: from,
        end: from + digits.length,
        value,
        ...(unit && { unit }),
        ...(counted && { counted: counted.toLowerCase() }),
      },
    ];
  });
}

/** Finds units that are named with or without a number, such as "euros" and "km". */
export function findUnits(text: string): readonly TextMention[] {
  const long = matchSpans(text, moneyWord);
  const short = matchSpans(text, /(?<=\d\s?)\p{L}{1,2}(?!\p{L})|\b(?:km|kg|mi|cm|mm|lb|oz|ml)\b/giu);
  return [...long, ...short].flatMap(({ match, start, end }) => {
    const unit = findUnit(match[0]);
    return unit && unit.dimension !== 'duration' ? [{ kind: 'unit', start, end, value: unit.symbol }] : [];
  });
}

function toNumber(digits: string): number | undefined {
  const word = numberWords.indexOf(digits.toLowerCase());
  const value = word >= 0 ? word : Number(digits.replaceAll(',', ''));
  return Number.isFinite(value) ? value : undefined;
}

// "which one", "one or the other": only "one hour" is a number.
function isPronoun(digits: string, counted: string | undefined): boolean {
  return digits.toLowerCase() === 'one' && !findUnit(counted ?? '');
}
