import type { TextKind, TextMention } from './mention.js';
import { matchSpans } from './span.js';

const quoted = /"([^"\n]+)"|“([^”\n]+)”|«([^»\n]+)»|(?<![\p{L}\p{N}])'([^'\n]+)'(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])‘([^’\n]+)’/gu;
const url = /\bhttps?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)]/giu;
const email = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const code =
  /(?<![\p{L}\p{N}])#?(?=[\p{L}\p{N}-]*\d)(?=[\p{N}-]*\p{L})[\p{L}\p{N}]+(?:[-_][\p{L}\p{N}]+)*(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])#\d+/gu;
const measure = /^\d+[\p{L}]{1,3}$/u;
const expression = /[\d(][\d\s.()^*/+×÷%-]*[\d)]/gu;
const operator = /[\d)]\s*[-+*/^×÷%]\s*[\d(]/u;

/** Finds what is written in a form that says itself what it is, and must be passed on to the letter. */
export function findLiterals(text: string): readonly TextMention[] {
  return [
    ...find(text, 'quoted', quoted),
    ...find(text, 'url', url),
    ...find(text, 'email', email),
    // "5km" is a number with its unit, "A5" and "ORD-17" are codes.
    ...find(text, 'code', code).filter(({ value }) => !measure.test(value)),
  ];
}

/** Finds arithmetic such as `12 * (3 + 4)`; the numbers in it stay mentions of their own. */
export function findExpressions(text: string): readonly TextMention[] {
  return find(text, 'expression', expression).filter(({ value }) => operator.test(value));
}

function find(text: string, kind: TextKind, pattern: RegExp): readonly TextMention[] {
  return matchSpans(text, pattern).map(({ match, start, end }) => {
    const inside = match.slice(1).find((group) => group !== undefined);
    return { kind, start, end, value: (inside ?? match[0].replace(/^#/, '')).trim() };
  });
}
