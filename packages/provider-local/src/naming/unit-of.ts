import type { JsonObject } from '@toolwright/contract';
import type { FieldName } from './field-name.js';
import { hasMeasureWord } from './measure.js';
import { findUnit } from './unit.js';

/** Fields that say what the numbers beside them are measured in. */
export const unitKeys: readonly string[] = ['unit', 'units', 'currency'];

/** Names of numbers that say nothing of their own. */
const bareNames = new Set('value result answer output data'.split(' '));

/** Whether a field's name says no more than that it holds something. */
export function isBareName({ words }: FieldName): boolean {
  return words.length === 1 && bareNames.has(words[0] ?? '');
}

/** How the unit of a number is written: that of its name, or of a `currency` or `unit` beside it that can mean this number; empty without one. */
export function unitOf(name: FieldName, beside: JsonObject): string {
  if (name.unit) return name.unit.symbol;
  const isOnlyNumber = Object.values(beside).filter((value) => typeof value === 'number').length === 1;
  const mayTake = (key: string) => isBareName(name) || isOnlyNumber || (key === 'currency' && hasMeasureWord('price', name));
  const spoken = unitKeys
    .filter(mayTake)
    .map((key) => beside[key])
    .find((value) => typeof value === 'string');
  return typeof spoken === 'string' ? (findUnit(spoken)?.symbol ?? spoken) : '';
}
