import { stemOf } from '@toolwright/relevance';
import type { TextKind } from '../request/mention.js';
import type { Parameter } from '../tool/parameter.js';

/** What a parameter of type string is for, which decides what kinds of mention it takes. */
export type Purpose = 'email' | 'url' | 'date' | 'moment' | 'time' | 'expression' | 'currency' | 'unit' | 'code' | 'wording' | 'name';

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
/** What a kind of mention is worth to a purpose; `undefined`: it is no value for it. */
export function worthFor(purpose: Purpose, kind: TextKind): number | undefined {
  return worth[purpose][kind];
}

/** Reads off a parameter what it is for: by its format, its name, or what its description says of currencies and units. */
export function purposeOf({ name, schema, descriptionStems }: Parameter): Purpose {
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

function stems(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map(stemOf));
}
