import type { JsonObject, JsonValue } from '@toolwright/contract';
import { isOfDay } from '../json/is-of-day.js';
import { isList, isObject } from '../json/shape.js';
import { type FieldName, parseFieldName } from '../naming/field-name.js';
import { isBareName, unitKeys, unitOf } from '../naming/unit-of.js';
import { formatList, formatMeasure, formatText } from './format-value.js';

/** What the reader knows already, and what interests them. */
export interface Focus {
  /** Values that the sentence has told, in lower case. */
  readonly told: ReadonlySet<string>;
  /** Stems of the request's words; fields with these names come first. */
  readonly askedStems: ReadonlySet<string>;
  /** Days that were asked about, in ISO form; of a list by days only these are told. */
  readonly dates: readonly string[];
}

const maxParts = 10;
const maxObjects = 4;
const maxScalars = 8;
const maxDepth = 3;

/** Fields that say how far the others can be relied on. */
const remarkNames = new Set('source note notes remark attribution warning'.split(' '));
/** Fields whose text speaks for itself. */
const leadNames = new Set('description summary text answer message condition conditions title name'.split(' '));

/** Sets a result into a phrase: names of fields as labels, units behind numbers, long lists cut. @returns an empty text when there is nothing to say */
export function describeData(data: JsonValue, focus: Focus): string {
  return describeValue(data, focus, maxDepth);
}

/** The text by which an entry of a list goes, and the key that holds it. */
export function headingOf(entry: JsonObject): readonly [key: string, heading: string] | undefined {
  const texts = Object.entries(entry).filter((each): each is [string, string] => typeof each[1] === 'string' && each[1] !== '');
  const [key, heading] =
    texts.find(([each]) => ['name', 'title', 'label'].includes(each)) ?? texts.find(([each]) => !unitKeys.includes(each)) ?? [];
  return key !== undefined && heading !== undefined ? [key, formatText(heading)] : undefined;
}

function describeValue(value: JsonValue, focus: Focus, depth: number): string {
  if (value === null) return '';
  if (typeof value === 'string') return formatText(value);
  if (typeof value === 'number') return formatMeasure(value, '');
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (depth === 0) return '…';
  return isList(value) ? describeList(value, focus, depth) : describeObject(value, focus, depth);
}

function describeList(entries: readonly JsonValue[], focus: Focus, depth: number): string {
  const dated = entries.filter((entry) => isOfDay(entry, focus.dates));
  const wanted = dated.length > 0 ? dated : entries;
  const limit = wanted.some(isObject) ? maxObjects : maxScalars;
  const shown = wanted
    // "and 1 more" is no shorter than the one.
    .slice(0, wanted.length === limit + 1 ? limit + 1 : limit)
    .map((entry) => (isObject(entry) ? describeEntry(entry, focus, depth - 1) : describeValue(entry, focus, depth - 1)));
  const rest = wanted.length - shown.length;
  return formatList([...shown.filter((text) => text !== ''), ...(rest > 0 ? [`${rest} more`] : [])]);
}

/** "Laptop (price 900 EUR)". */
function describeEntry(entry: JsonObject, focus: Focus, depth: number): string {
  const heading = headingOf(entry);
  if (!heading) return describeObject(entry, focus, depth);
  const rest = describeObject({ ...entry, [heading[0]]: undefined }, focus, depth);
  return rest === '' ? heading[1] : `${heading[1]} (${rest})`;
}

function describeObject(object: JsonObject, focus: Focus, depth: number): string {
  const hasNumber = Object.values(object).some((value) => typeof value === 'number');
  const parts = Object.entries(object)
    .filter(([key]) => !(hasNumber && unitKeys.includes(key)))
    .map(([key, value]) => ({ key, name: parseFieldName(key), value: value ?? null }))
    .filter(({ value }) => !(typeof value === 'string' && focus.told.has(value.toLowerCase())) && !isRepeated(value, object))
    .map(({ key, name, value }) => ({
      order: orderOf(key, name, value, focus),
      text: describeField({ name, value, beside: object, focus, depth }),
    }))
    .filter(({ text }) => text !== '')
    .sort((a, b) => a.order - b.order)
    .map(({ text }) => text);
  const shown = parts.length > maxParts ? [...parts.slice(0, maxParts), `${parts.length - maxParts} more`] : parts;
  return shown.join(shown.some((part) => part.includes(': ')) ? '; ' : ', ');
}

// Text that speaks for itself first, then what was asked for, then the rest as it came, remarks last.
function orderOf(key: string, { stems }: FieldName, value: JsonValue, { askedStems }: Focus): number {
  if (leadNames.has(key) && typeof value === 'string') return 0;
  if (stems.some((stem) => askedStems.has(stem))) return 1;
  return typeof value === 'boolean' || remarkNames.has(key) ? 3 : 2;
}

/** Whether a list of texts only says again what a text beside it says. */
function isRepeated(value: JsonValue, beside: JsonObject): boolean {
  if (typeof value !== 'object' || value === null || !isList(value)) return false;
  const texts = Object.values(beside).filter((each) => typeof each === 'string');
  return value.every((entry) => typeof entry === 'string' && texts.some((text) => text.includes(entry)));
}

interface Field {
  readonly name: FieldName;
  readonly value: JsonValue;
  readonly beside: JsonObject;
  readonly focus: Focus;
  readonly depth: number;
}

function describeField({ name, value, beside, focus, depth }: Field): string {
  const label = name.words.join(' ');
  if (typeof value === 'number') {
    const measure = formatMeasure(value, unitOf(name, beside));
    return isBareName(name) ? measure : `${label} ${measure}`;
  }
  if (typeof value === 'boolean') {
    const state = label.replace(/^is /, '');
    return value ? state : `not ${state}`;
  }
  const text = describeValue(value, focus, depth - 1);
  return text === '' || leadNames.has(label) ? text : `${label}: ${text}`;
}
