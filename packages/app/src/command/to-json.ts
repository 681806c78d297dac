import { formatValue } from '../explain/format-value.js';

/** Writes data as JSON, indented. A function, which JSON cannot hold, is written as its name. */
export function toJson(value: unknown): string {
  return JSON.stringify(value, (_key, entry: unknown) => (typeof entry === 'function' ? formatValue(entry) : entry), 2);
}
