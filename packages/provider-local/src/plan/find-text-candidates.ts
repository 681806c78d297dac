import { splitWords, stemOf } from '@toolwright/relevance';
import type { Asked } from '../request/asked.js';
import type { TextKind, TextMention } from '../request/mention.js';
import { matchSpans } from '../request/span.js';
import type { OfferedTool } from '../tool/offered-tool.js';
import type { Parameter } from '../tool/parameter.js';
import type { Candidate } from './candidate.js';
import { hasPlacePreposition, isContrasted, isPlace, scoreCue } from './cue.js';
import { fitsPattern } from './safe-pattern.js';

/** What a parameter of type string is for, which decides what kinds of mention it takes. */
type Purpose = 'email' | 'url' | 'date' | 'moment' | 'time' | 'expression' | 'currency' | 'unit' | 'code' | 'wording' | 'name';

/** What each kind of mention is worth to each purpose; absent: nothing. */
const worth: Readonly<Record<Purpose, Partial<Readonly<Record<TextKind, number>>>>> = {
  email: { email: 3 },
  url: { url: 3 },
  date: { date: 3 },
  moment: { date: 3 },
  time: { time: 3 },
  expression: { expression: 3, quoted: 2.5 },
  currency: { unit: 3, name: 2, quoted: 2 },
  unit: { unit: 3, quoted: 2, phrase: 1 },
  code: { code: 3, quoted: 2.5, name: 1.5 },
  wording: { quoted: 3, name: 2, code: 2, phrase: 2 },
  name: { quoted: 2.5, name: 2, code: 1, phrase: 1 },
};

const purposeStems: readonly (readonly [Purpose, ReadonlySet<string>])[] = [
  ['email', stems('email mail')],
  ['url', stems('url link website uri')],
  ['date', stems('date day when birthday deadline')],
  ['time', stems('time')],
  ['expression', stems('expression formula equation calculation')],
  ['currency', stems('currency')],
  ['unit', stems('unit')],
  ['code', stems('id code number reference sku symbol ticker key')],
  ['wording', stems('query question prompt search text message content title subject body note summary topic keyword term word phrase')],
];
const purposeByFormat: Readonly<Record<string, Purpose>> = {
  email: 'email',
  uri: 'url',
  url: 'url',
  date: 'date',
  'date-time': 'moment',
  time: 'time',
};
const wholeRequestStems = stems('query question prompt');

/** Finds the texts that a parameter may take, by what the parameter is for. */
export function findTextCandidates(parameter: Parameter, tool: OfferedTool, asked: Asked): readonly Candidate[] {
  const { schema } = parameter;
  if (typeof schema.const === 'string') return [{ value: schema.const, start: 0, end: 0, score: 3 }];
  const purpose = purposeOf(parameter);
  const mentioned = asked.mentions.flatMap((mention) => {
    if (mention.kind === 'number') return [];
    const own = mention.kind === 'phrase' ? withoutToolWords(mention, purpose, tool) : mention;
    const score = own && scoreMention(own, parameter, purpose, asked);
    return own && score !== undefined ? [{ value: toValue(own, purpose, asked), start: own.start, end: own.end, score }] : [];
  });
  const fitting = mentioned.filter(({ value }) => fitsLength(value, parameter) && fitsPattern(value, schema.pattern));
  const takesWhole = parameter.name.stems.some((stem) => wholeRequestStems.has(stem));
  return takesWhole && fitting.length === 0 ? [{ value: asked.text, start: 0, end: asked.text.length, score: 1 }] : fitting;
}

function purposeOf({ name, schema, descriptionStems }: Parameter): Purpose {
  const byFormat = purposeByFormat[schema.format ?? ''];
  if (byFormat) return byFormat;
  const own = purposeStems.find(([, stemsOfPurpose]) => name.stems.some((stem) => stemsOfPurpose.has(stem)));
  if (own) return own[0];
  // A parameter called `from` or `to` says only in its description what it takes.
  const told = purposeStems.find(
    ([purpose, stemsOfPurpose]) => ['currency', 'unit'].includes(purpose) && descriptionStems.some((stem) => stemsOfPurpose.has(stem)),
  );
  return told?.[0] ?? 'name';
}

function scoreMention(mention: TextMention, parameter: Parameter, purpose: Purpose, asked: Asked): number | undefined {
  const base = worth[purpose][mention.kind];
  if (base === undefined || isUnitElsewhere(mention, purpose, asked)) return undefined;
  // Any word may follow "the weather"; only "in paris" makes a place of a word without a capital.
  const isPlaced = mention.kind !== 'phrase' || !isPlace(parameter) || hasPlacePreposition(mention, asked) || isContrasted(mention, asked);
  return isPlaced || isExample(mention, parameter) ? base + scoreCue(parameter, mention, asked) : undefined;
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

function stems(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map(stemOf));
}
