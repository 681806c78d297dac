import type { JsonObject, JsonValue } from '@toolwright/contract';
import type { Exchange } from '../conversation/exchange.js';
import { isList, isObject } from '../json/shape.js';
import { type RecordField, toRecord } from '../plan/record.js';
import { headingOf } from './describe-data.js';
import type { Topic } from './topic.js';

/** One of the things that are compared. */
export interface Contestant {
  readonly label: string;
  readonly fields: readonly RecordField[];
}

/** What there is to compare: the subjects, also those of which nothing could be found out, or, of a single subject, the entries of the list that was found for it. */
export function findContestants(topics: readonly Topic[], dates: readonly string[]): readonly Contestant[] {
  const subjects = topics
    .map(({ subject, exchanges }) => ({ label: subject, fields: exchanges.flatMap(dataOf).flatMap((data) => toRecord(data, dates)) }))
    .filter(({ label }) => label !== '');
  if (subjects.length > 1) return subjects;
  const lists = topics.flatMap(({ exchanges }) => exchanges.flatMap(dataOf).flatMap(entriesOf));
  return lists.at(-1) ?? [];
}

function dataOf({ result }: Exchange): readonly JsonValue[] {
  return result?.success ? [result.data] : [];
}

/** The lists of named objects in a result: the result itself, or directly in it. */
function entriesOf(data: JsonValue): readonly (readonly Contestant[])[] {
  const lists = isObject(data) ? Object.values(data) : [data];
  return lists
    .map((list) =>
      typeof list === 'object' && list !== null && isList(list) ? list.filter((entry): entry is JsonObject => isObject(entry)) : [],
    )
    .map((entries) => entries.flatMap(toContestant))
    .filter(({ length }) => length > 1);
}

function toContestant(entry: JsonObject): readonly Contestant[] {
  const heading = headingOf(entry);
  return heading ? [{ label: heading[1], fields: toRecord(entry) }] : [];
}
