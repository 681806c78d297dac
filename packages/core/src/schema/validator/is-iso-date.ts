import { isISO8601 } from 'class-validator';

/** Whether a value is the text of a date that exists, in a form that `Date` reads. Of anything else `Date` would make a date, too. */
export function isIsoDate(value: unknown): value is string {
  return typeof value === 'string' && isISO8601(value, { strict: true }) && !Number.isNaN(Date.parse(value));
}
