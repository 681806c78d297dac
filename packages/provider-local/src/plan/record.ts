import type { JsonObject, JsonValue } from '@toolwright/contract';
import { isOfDay } from '../json/is-of-day.js';
import { isList } from '../json/shape.js';
import { type FieldName, parseFieldName } from '../naming/field-name.js';
import { unitOf } from '../naming/unit-of.js';

/** One scalar of a result, with its own name and the names of all that it lies in. */
export interface RecordField {
  readonly name: FieldName;
  /** `wind.speed` → wind, speed. */
  readonly path: FieldName;
  readonly value: string | number | boolean;
  /** How the unit of a number is written; empty without one. */
  readonly unit: string;
}

const maxDepth = 4;

/**
 * The scalars of a result, outer ones first. Of a list only one entry counts: the one of a wanted day, else the first, which is what the tool
 * found best.
 * @param dates wanted days in ISO form
 */
export function toRecord(data: JsonValue, dates: readonly string[] = []): readonly RecordField[] {
  return collect({ value: data, path: [], beside: {}, depth: maxDepth, dates });
}

interface Part {
  readonly value: JsonValue;
  readonly path: readonly string[];
  /** The object that holds the value. */
  readonly beside: JsonObject;
  readonly depth: number;
  readonly dates: readonly string[];
}

function collect(part: Part): readonly RecordField[] {
  const { value, path, depth, dates } = part;
  if (value === null || depth === 0) return [];
  if (typeof value !== 'object') return [toField(part, value)];
  if (isList(value)) return value.length === 0 ? [] : collect({ ...part, value: pickEntry(value, dates), depth: depth - 1 });
  const scalarsFirst = Object.entries(value).sort(([, a], [, b]) => Number(typeof a === 'object') - Number(typeof b === 'object'));
  return scalarsFirst.flatMap(([key, each]) =>
    collect({ value: each ?? null, path: [...path, key], beside: value, depth: depth - 1, dates }),
  );
}

function toField({ path, beside }: Part, value: string | number | boolean): RecordField {
  const name = parseFieldName(path.at(-1) ?? '');
  return { name, path: parseFieldName(path.join(' ')), value, unit: typeof value === 'number' ? unitOf(name, beside) : '' };
}

function pickEntry(entries: readonly JsonValue[], dates: readonly string[]): JsonValue {
  return entries.find((entry) => isOfDay(entry, dates)) ?? entries[0] ?? null;
}
