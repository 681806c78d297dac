import { numberLimit } from './limit-keywords.js';
import { part, type Translate, whole } from './translation.js';

/** Rules about numbers. */
export const numberRules: Readonly<Record<string, Translate>> = {
  isInt: () => whole({ type: 'integer' }),
  // Not multipleOf: 0.07 is no exact multiple of 0.01.
  isNumber: ([options]) => (readMaxDecimalPlaces(options) === undefined ? whole({ type: 'number' }) : part({ type: 'number' })),
  isPositive: () => whole({ type: 'number', exclusiveMinimum: 0 }),
  isNegative: () => whole({ type: 'number', exclusiveMaximum: 0 }),
  min: ([limit]) => whole({ type: 'number', ...numberLimit('minimum', limit) }),
  max: ([limit]) => whole({ type: 'number', ...numberLimit('maximum', limit) }),
  isDivisibleBy: ([divisor]) => toMultiple(divisor),
  isLatitude: () => part({ type: ['number', 'string'], minimum: -90, maximum: 90 }),
  isLongitude: () => part({ type: ['number', 'string'], minimum: -180, maximum: 180 }),
};

/** Places after the point that the options of `@IsNumber` allow; `undefined` where they do not say. */
export function readMaxDecimalPlaces(options: unknown): number | undefined {
  if (typeof options !== 'object' || options === null || !('maxDecimalPlaces' in options)) return undefined;
  return typeof options.maxDecimalPlaces === 'number' ? options.maxDecimalPlaces : undefined;
}

// class-validator cuts the divisor to a whole number, and divides by -3 as by 3.
function toMultiple(divisor: unknown): ReturnType<Translate> {
  const step = typeof divisor === 'number' ? Math.abs(Math.trunc(divisor)) : 0;
  return Number.isSafeInteger(step) && step > 0 ? whole({ type: 'number', multipleOf: step }) : part({ type: 'number' });
}
