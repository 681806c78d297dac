import type { FuncKeywordDefinition } from 'ajv';
import { isMultipleOf } from './is-multiple-of.js';
import type { AjvParts } from './load-ajv.js';

/** `multipleOf` as the standard means it. ajv's own divides doubles, and so refuses 19.99 as a multiple of 0.01. */
export function multipleOfKeyword({ core: { _ } }: Pick<AjvParts, 'core'>): FuncKeywordDefinition {
  return {
    keyword: 'multipleOf',
    type: 'number',
    schemaType: 'number',
    compile: (divisor: number) => (value: number) => isMultipleOf(value, divisor),
    error: { message: 'must be a multiple', params: ({ schemaCode }) => _`{multipleOf: ${schemaCode}}` },
  };
}
