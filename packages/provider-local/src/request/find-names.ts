import type { TextMention } from './mention.js';
import { isOpener, isSentenceStart } from './sentence-opener.js';
import { matchSpans } from './span.js';

const capitalised = String.raw`(?:(?:St|Ste|Mt|Ft|Dr|Mr|Mrs|Ms)\.|\p{Lu}[\p{L}\p{M}]*(?:[-’'](?!s\b)[\p{L}\p{M}]+)*)`;
const linkWord = '(?:de|da|do|dos|das|del|della|di|la|le|les|el|los|las|du|des|von|van|der|den|am|sur|upon|al|bin)';
const name = new RegExp(String.raw`(?<![\p{L}\p{N}_])${capitalised}(?:\s+(?:${linkWord}\s+){0,2}${capitalised})*(?![\p{L}\p{N}_])`, 'gu');

/** Finds names by their capitals: "Beijing", "New York", "Rio de Janeiro". The first word of a sentence is one only if it stands before another name or beside one ("Oslo or Rome?"), and is no common opener. */
export function findNames(text: string): readonly TextMention[] {
  // Where everything is capital, capitals say nothing.
  if (!/\p{Ll}/u.test(text)) return [];
  return matchSpans(text, name).flatMap(({ match, start, end }) => {
    const value = match[0];
    if (!isSentenceStart(start, text)) return isPronoun(value) ? [] : [toMention(value, start)];
    const [first = '', ...rest] = value.split(/\s+/);
    const remainder = value.slice(first.length).trimStart();
    if (isOpener(first)) return remainder === '' || isPronoun(remainder) ? [] : [toMention(remainder, end - remainder.length)];
    return rest.length > 0 || isBesideName(text.slice(end)) ? [toMention(value, start)] : [];
  });
}

function isBesideName(after: string): boolean {
  return /^(?:['’]s\b|\s*(?:,|\bor\b|\band\b|\bvs\b\.?|\bversus\b)\s*\p{Lu})/u.test(after);
}

function isPronoun(value: string): boolean {
  return value === 'I' || value === 'OK';
}

function toMention(value: string, start: number): TextMention {
  return { kind: 'name', start, end: start + value.length, value };
}
