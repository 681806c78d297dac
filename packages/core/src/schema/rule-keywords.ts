import type { JsonSchema } from '@toolwright/contract';
import { isJsonScalar } from './json-scalar.js';

type Constraints = readonly unknown[];

/** JSON Schema keywords of each class-validator rule that has an equivalent. A rule that is not here is enforced, and named in the description. */
const table: Readonly<Record<string, (constraints: Constraints) => JsonSchema | undefined>> = {
  allow: () => ({}),
  isDefined: () => ({}),
  isString: () => ({ type: 'string' }),
  isNotEmpty: () => ({}),
  isBoolean: () => ({ type: 'boolean' }),
  isInt: () => ({ type: 'integer' }),
  isNumber: () => ({ type: 'number' }),
  isObject: () => ({ type: 'object' }),
  isArray: () => ({ type: 'array' }),
  isPositive: () => ({ type: 'number', exclusiveMinimum: 0 }),
  isNegative: () => ({ type: 'number', exclusiveMaximum: 0 }),
  min: ([limit]) => number('minimum', limit),
  max: ([limit]) => number('maximum', limit),
  isDivisibleBy: ([divisor]) => number('multipleOf', divisor),
  isLength: ([min, max]) => ({ type: 'string', ...number('minLength', min), ...number('maxLength', max) }),
  minLength: ([min]) => ({ type: 'string', ...number('minLength', min) }),
  maxLength: ([max]) => ({ type: 'string', ...number('maxLength', max) }),
  matches: ([pattern]) => (pattern instanceof RegExp ? patternOf(pattern) : undefined),
  isIn: ([values]) => enumOf(values),
  isEnum: ([, values]) => enumOf(values),
  equals: ([value]) => (isJsonScalar(value) ? { const: value } : undefined),
  isEmail: () => ({ type: 'string', format: 'email' }),
  isUrl: () => ({ type: 'string', format: 'uri' }),
  isUuid: () => ({ type: 'string', format: 'uuid' }),
  isIso8601: () => ({ type: 'string', description: 'an ISO 8601 date or date and time' }),
  isDateString: () => ({ type: 'string', description: 'an ISO 8601 date or date and time' }),
  arrayMinSize: ([min]) => ({ type: 'array', ...number('minItems', min) }),
  arrayMaxSize: ([max]) => ({ type: 'array', ...number('maxItems', max) }),
  arrayNotEmpty: () => ({ type: 'array', minItems: 1 }),
};

/** Keywords that say what a rule says; `undefined` when no keyword can. */
export function toKeywords(rule: string, constraints: Constraints): JsonSchema | undefined {
  return Object.hasOwn(table, rule) ? table[rule]?.(constraints) : undefined;
}

function number(keyword: string, value: unknown): JsonSchema {
  return typeof value === 'number' && Number.isFinite(value) ? { [keyword]: value } : {};
}

// JSON Schema reads patterns with flag u and no other; a pattern that means something else there is left out.
function patternOf(pattern: RegExp): JsonSchema | undefined {
  if (pattern.flags !== '' && pattern.flags !== 'u') return undefined;
  try {
    new RegExp(pattern.source, 'u');
    return { type: 'string', pattern: pattern.source };
  } catch {
    return undefined;
  }
}

function enumOf(values: unknown): JsonSchema | undefined {
  if (!Array.isArray(values) || !values.every(isJsonScalar)) return undefined;
  const types = new Set(values.map((value) => typeof value));
  const [type] = types;
  return { ...(types.size === 1 && (type === 'string' || type === 'number' || type === 'boolean') && { type }), enum: values };
}
