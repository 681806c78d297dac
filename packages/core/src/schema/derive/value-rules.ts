import type { JsonType } from '@toolwright/contract';
import { isJsonScalar } from '../json-scalar.js';
import { choiceKeywords, constKeywords, scalarsOf } from './scalar-keywords.js';
import { part, type Translate, whole } from './translation.js';

const anythingButNull: readonly JsonType[] = ['string', 'number', 'boolean', 'array', 'object'];

/** Rules about values of any type. */
export const valueRules: Readonly<Record<string, Translate>> = {
  allow: () => whole({}),
  isDefined: () => whole({ type: anythingButNull }),
  // Of all types only a text can be empty in class-validator's sense.
  isNotEmpty: () => whole({ type: anythingButNull, minLength: 1 }),
  isEmpty: () => whole({ enum: ['', null] }),
  equals: ([value]) => (isJsonScalar(value) ? whole(constKeywords(value)) : part({})),
  notEquals: ([value]) => whole(isJsonScalar(value) ? { not: { const: value } } : {}),
  isIn: ([members]) => toChoice(members),
  isNotIn: ([members]) => {
    const excluded = scalarsOf(members);
    return whole(excluded.length > 0 ? { not: { enum: excluded } } : {});
  },
  // The second constraint has the values; the first one also has the reverse names of a numeric enum.
  isEnum: ([, members]) => toChoice(members),
  isBoolean: () => whole({ type: 'boolean' }),
  isObject: () => whole({ type: 'object' }),
  isNotEmptyObject: ([options]) => {
    const keywords = { type: 'object', minProperties: 1 } as const;
    return options === undefined ? whole(keywords) : part(keywords);
  },
  // What only an instance can be: JSON comes before it.
  isInstance: () => part({}),
  isDate: () => part({}),
  minDate: () => part({}),
  maxDate: () => part({}),
};

function toChoice(members: unknown): ReturnType<Translate> {
  const keywords = choiceKeywords(members);
  return keywords === undefined ? part({}) : whole(keywords);
}
