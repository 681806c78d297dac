import { expect, test } from '@jest/globals';
import { findSchemaCheck } from './schema-check.js';

const source = { draft: '2020-12', formats: 'assert' } as const;

test('A3 equal schemas share one check, in whatever order their keywords stand', () => {
  const check = findSchemaCheck({ ...source, schema: { type: 'object', properties: { a: { type: 'string' }, b: {} } } });
  expect(findSchemaCheck({ ...source, schema: { properties: { b: {}, a: { type: 'string' } }, type: 'object' } })).toBe(check);
});

test('A3 the same schema read in another way has a check of its own', () => {
  const schema = { format: 'date' };
  expect(findSchemaCheck({ ...source, schema })).not.toBe(findSchemaCheck({ ...source, schema, formats: 'annotation' }));
  expect(findSchemaCheck({ ...source, schema })).not.toBe(findSchemaCheck({ ...source, schema, draft: 'draft-07' }));
});
