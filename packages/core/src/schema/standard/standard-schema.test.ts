import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { isStandardSchema } from './standard-schema.js';

describe('A3 isStandardSchema', () => {
  const callable = Object.assign(() => {}, { '~standard': { version: 1, vendor: 'acme', validate: () => ({ value: 1 }) } });

  test.each([
    ['a schema of zod', z.string(), true],
    ['a schema that is a function', callable, true],
    ['a class', class {}, false],
    ['a JSON Schema', { type: 'object' }, false],
    ['null', null, false],
    ['an object whose key holds something else', { '~standard': 1 }, false],
  ])('tells %s', (_title, value, expected) => {
    expect(isStandardSchema(value)).toBe(expected);
  });
});
