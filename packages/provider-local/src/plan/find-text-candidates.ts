import { splitWords, stemOf, synonymsOf } from '@toolwright/relevance';
import type { Asked } from '../request/asked.js';
import type { TextMention } from '../request/mention.js';
import { matchSpans } from '../request/span.js';
import type { OfferedTool } from '../tool/offered-tool.js';
import type { Parameter } from '../tool/parameter.js';
import type { Candidate } from './candidate.js';
import { hasPlacePreposition, isContrasted, isPlace, scoreCue } from './cue.js';
import { fitsPattern } from './safe-pattern.js';
import { type Purpose, purposeOf, worthFor } from './text-purpose.js';

const articles = new Set('a an the some my our me one two three'.split(' '));
/** More than a name is worth above a plain word, and than a preposition can add. */
const objectBonus = 2;
const wholeRequestStems = new Set(['queri', 'question', 'prompt']);

/** Finds the texts that a parameter may take, by what the parameter is for. */
export function findTextCandidates(parameter: Parameter, tool: OfferedTool, asked: Asked): readonly Candidate[] {
  const { schema } = parameter;
  if (typeof schema.const === 'string') return [{ value: schema.const, start: 0, end: 0, score: 3 }];
  const purpose = purposeOf(parameter);
  // Who quotes one value means no plain word for another.
  const isQuoted = asked.mentions.some(({ kind }) => kind === 'quoted');
  const mentioned = asked.mentions.flatMap((mention) => {
    if (mention.kind === 'number' || (isQuoted && mention.kind === 'phrase')) return [];
    const own = mention.kind === 'phrase' ? withoutToolWords(mention, purpose, tool) : mention;
    const score = own && scoreMention(own, { parameter, purpose, tool }, asked);
    return own && score !== undefined ? [{ value: toValue(own, purpose, asked), start: own.start, end: own.end, score }] : [];
  });
  const fitting = mentioned.filter(({ value }) => fitsLength(value, parameter) && fitsPattern(value, schema.pattern));
  const takesWhole = parameter.name.stems.some((stem) => wholeRequestStems.has(stem));
  return takesWhole && fitting.length === 0 ? [{ value: asked.text, start: 0, end: asked.text.length, score: 1 }] : fitting;
}

interface Taker {
  readonly parameter: Parameter;
  readonly purpose: Purpose;
  readonly tool: OfferedTool;
}

function scoreMention(mention: TextMention, { parameter, purpose, tool }: Taker, asked: Asked): number | undefined {
  const base = worthFor(purpose, mention.kind);
  if (base === undefined || isUnitElsewhere(mention, purpose, asked)) return undefined;
  // Any word may follow "the weather"; only "in paris" makes a place of a word without a capital.
  const isPlaced = mention.kind !== 'phrase' || !isPlace(parameter) || hasPlacePreposition(mention, asked) || isContrasted(mention, asked);
  if (!isPlaced && !isExample(mention, parameter)) return undefined;
  return base + scoreCue(parameter, mention, asked) + (followsVerb(mention, tool, asked) ? objectBonus : 0);
}

/** In "order a tablet for Ann" the tablet is ordered, not Ann. */
function followsVerb({ start }: TextMention, { nameWords: [verb = ''] }: OfferedTool, { text }: Asked): boolean {
  const before = splitWords(text.slice(0, start)).filter((word) => !articles.has(word));
  const stem = stemOf(verb);
  return [stem, ...synonymsOf(stem)].includes(stemOf(before.at(-1) ?? ''));
}

/** "GBP" looks like a name, but only a currency or a unit is called so. */
function isUnitElsewhere(mention: TextMention, purpose: Purpose, { mentions }: Asked): boolean {
  const isUnit = mentions.some(({ kind, start, end }) => kind === 'unit' && start === mention.start && end === mention.end);
  return isUnit && mention.kind === 'name' && purpose !== 'currency' && purpose !== 'unit';
}

function isExample({ value }: TextMention, { schema: { examples = [] } }: Parameter): boolean {
  return examples.some((example) => String(example).toLowerCase() === value.toLowerCase());
}

/** "laptop price" is the laptop to a tool that tells prices. Of a wording only the tool's own name is left out: a search for headphones wants that word. */
function withoutToolWords(
  mention: TextMention,
  purpose: Purpose,
  { nameWords, nameStems, descriptionStems }: OfferedTool,
): TextMention | undefined {
  const own = new Set(purpose === 'wording' ? nameWords.map(stemOf) : [...nameStems, ...descriptionStems]);
  const foreign = matchSpans(mention.value, /\S+/gu).filter(({ match }) => splitWords(match[0]).some((part) => !own.has(stemOf(part))));
  const [first, last] = [foreign[0], foreign.at(-1)];
  if (!first || !last) return undefined;
  const value = mention.value.slice(first.start, last.end);
  return { ...mention, start: mention.start + first.start, end: mention.start + last.end, value };
}

function toValue({ value }: TextMention, purpose: Purpose, { mentions }: Asked): string {
  if (purpose !== 'moment' || value.includes('T')) return value;
  const time = mentions.find(({ kind }) => kind === 'time');
  return `${value}T${time?.kind === 'time' ? time.value : '00:00'}:00Z`;
}

function fitsLength(value: string, { schema: { minLength = 0, maxLength = Number.POSITIVE_INFINITY } }: Parameter): boolean {
  return value.length >= minLength && value.length <= maxLength;
}
