import type { JsonValue } from '@toolwright/contract';
import { isObject } from './shape.js';

/** Whether an object holds one of the given days, alone or with a time. @param days in ISO form */
export function isOfDay(entry: JsonValue, days: readonly string[]): boolean {
  return isObject(entry) && Object.values(entry).some((value) => typeof value === 'string' && days.some((day) => value.startsWith(day)));
}
