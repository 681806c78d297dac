import { splitWords, stemOf } from '@toolwright/relevance';
import { placeStems } from '../naming/place-words.js';
import type { Asked } from '../request/asked.js';
import type { Span } from '../request/span.js';
import type { Parameter } from '../tool/parameter.js';

const sourceStems = stems('from source origin departure depart start base');
const targetStems = stems('to target destination arrival arrive end recipient language format');

/** Roles that a preposition gives to what follows it, and the stems of parameters that play them. */
const roles: readonly { readonly prepositions: readonly string[]; readonly stems: ReadonlySet<string>; readonly excludes: boolean }[] = [
  { prepositions: ['from'], stems: sourceStems, excludes: true },
  { prepositions: ['to', 'into'], stems: targetStems, excludes: true },
  { prepositions: ['in'], stems: stems('to target'), excludes: false },
  { prepositions: ['in', 'at', 'near', 'around', 'for', 'to', 'from', 'of'], stems: placeStems, excludes: false },
  {
    prepositions: ['with', 'for', 'to', 'by', 'of'],
    stems: stems('name person who guest attendee customer recipient author artist user'),
    excludes: false,
  },
  {
    prepositions: ['of', 'for', 'about', 'on'],
    stems: stems('product item topic subject query keyword title term word text'),
    excludes: false,
  },
];
const nameDistance = 2;

/** What the words around a value say of its being the parameter's: above 0 for it, below 0 against it. */
export function scoreCue({ name, descriptionStems }: Parameter, span: Span, { text }: Asked): number {
  const before = splitWords(text.slice(0, span.start));
  const preposition = prepositionBefore(before);
  const named =
    before
      .slice(-nameDistance)
      .map(stemOf)
      .some((stem) => name.stems.includes(stem)) && !isPreposition(name.words)
      ? 1.5
      : 0;
  let best = 0;
  for (const { prepositions, stems: roleStems, excludes } of roles) {
    const isSpoken = preposition !== undefined && prepositions.includes(preposition);
    if (!isSpoken) continue;
    if (name.stems.some((stem) => roleStems.has(stem))) best = Math.max(best, excludes ? 1 : 0.5);
    else if (excludes && isOtherRole(name.stems, preposition)) best = -1;
    else if (excludes && descriptionStems.some((stem) => roleStems.has(stem))) best = Math.max(best, 0.5);
  }
  return best + named + scoreCounted(name.stems, span, text);
}

/** Whether a preposition that belongs to a place stands in front: "in paris". */
export function hasPlacePreposition({ start }: Span, { text }: Asked): boolean {
  return ['in', 'at', 'near', 'around', 'for', 'to', 'from'].includes(prepositionBefore(splitWords(text.slice(0, start))) ?? '');
}

/** Whether a value stands against another: "oslo or rome", "is oslo colder than rome". */
export function isContrasted({ start, end }: Span, { text }: Asked): boolean {
  const follows = /\b(?:or|vs|versus|than)\b\.?\s+$/iu.test(text.slice(0, start));
  return follows || /^\s*,?\s*(?:(?:or|vs|versus)\b|(?:(?:more|less)\s+)?\p{L}+\s+than\b)/iu.test(text.slice(end));
}

/** Whether a parameter takes a place. */
export function isPlace({ name, type }: Parameter): boolean {
  return type === 'string' && name.stems.some((stem) => placeStems.has(stem));
}

function isOtherRole(nameStems: readonly string[], preposition: string): boolean {
  return roles.some(
    ({ prepositions, stems: roleStems, excludes }) =>
      excludes && !prepositions.includes(preposition) && nameStems.some((stem) => roleStems.has(stem)),
  );
}

/** In "20 dollars" the unit is what the number comes in, not what it is to become. */
function scoreCounted(nameStems: readonly string[], { start, end }: Span, text: string): number {
  const isCounted = /\d\s?$/u.test(text.slice(0, start)) || (/[$€£¥₹]$/u.test(text.slice(start, end)) && /^\s?\d/u.test(text.slice(end)));
  if (!isCounted) return 0;
  if (nameStems.some((stem) => sourceStems.has(stem))) return 1;
  return nameStems.some((stem) => targetStems.has(stem)) ? -1 : 0;
}

// Articles may stand between: "at the station".
function prepositionBefore(before: readonly string[]): string | undefined {
  const last = before.at(-1);
  return last !== undefined && ['the', 'a', 'an', 'my', 'our'].includes(last) ? before.at(-2) : last;
}

function isPreposition([first]: readonly string[]): boolean {
  return roles.some(({ prepositions }) => first !== undefined && prepositions.includes(first));
}

function stems(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map(stemOf));
}
