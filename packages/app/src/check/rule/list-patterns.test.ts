import { expect, test } from '@jest/globals';
import { listPatterns } from './list-patterns.js';

test('B3 listPatterns finds every pattern and says which texts meet it', () => {
  const schema = {
    properties: {
      code: { type: 'string', pattern: 'a', maxLength: 9 },
      days: { type: 'array', items: { properties: { high: { anyOf: [{ pattern: 'b' }, { type: 'null' }] } } } },
      pattern: { type: 'string' },
    },
    additionalProperties: { pattern: 'c' },
    propertyNames: { pattern: 'd' },
    patternProperties: { '^e': { pattern: 'f' } },
    $defs: { city: { pattern: 'g' } },
    default: { pattern: 'not a schema' },
    enum: [{ pattern: 'nor this' }],
  } as const;
  expect(
    listPatterns(schema)
      .map(({ path, pattern, maxLength }) => `${path} ${pattern} ${maxLength}`)
      .sort(),
  ).toEqual(['* ^e Infinity', '* c Infinity', '* d Infinity', '* f Infinity', 'city g Infinity', 'code a 9', 'days[].high b Infinity']);
});
