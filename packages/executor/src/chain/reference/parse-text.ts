import { readReference } from './read-reference.js';
import type { Reference } from './reference.js';

/** Text in parts: what stands there as it is, and references. No two texts are neighbours, none is empty. */
export type TextParts = readonly (string | Reference)[];

/** Text that has been read, or what is wrong with it. */
export type ParsedText = { readonly ok: true; readonly parts: TextParts } | { readonly ok: false; readonly problem: string };

const opensReference = /[A-Za-z_{]/;

/** Finds the references in a text. `$` before anything but a letter, `_` or `{` is a dollar sign, and so is `$$`. Never throws. */
export function parseText(text: string): ParsedText {
  const parts: (string | Reference)[] = [];
  let literal = '';
  let at = 0;
  for (let dollar = text.indexOf('$'); dollar !== -1; dollar = text.indexOf('$', at)) {
    const next = text.charAt(dollar + 1);
    literal += text.slice(at, dollar);
    if (!opensReference.test(next)) {
      literal += '$';
      at = dollar + (next === '$' ? 2 : 1);
      continue;
    }
    const read = readReference(text, dollar);
    if (!read.ok) return read;
    if (literal !== '') parts.push(literal);
    parts.push(read.reference);
    literal = '';
    at = read.end;
  }
  literal += text.slice(at);
  return { ok: true, parts: literal === '' ? parts : [...parts, literal] };
}
