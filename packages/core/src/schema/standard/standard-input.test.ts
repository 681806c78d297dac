import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { standardInput } from './standard-input.js';
import type { StandardResult, StandardSchema } from './standard-schema.js';

const trip = z.object({
  city: z.string().min(2),
  days: z.number().int().max(14).default(3),
  stops: z.array(z.object({ name: z.string() })).optional(),
});

function schemaOf(validate: (value: unknown) => StandardResult<unknown> | Promise<StandardResult<unknown>>): StandardSchema {
  return { '~standard': { version: 1, vendor: 'acme', validate } };
}

const jsonSchema = { type: 'object', properties: {} } as const;

describe('A3 standardInput', () => {
  test('shows the model the JSON Schema that the library writes, frozen and without its dialect', () => {
    const { schema } = standardInput(trip);
    expect(schema).toMatchObject({
      type: 'object',
      properties: { city: { type: 'string', minLength: 2 }, days: { type: 'integer', default: 3, maximum: 14 } },
      required: ['city'],
    });
    expect(schema).not.toHaveProperty('$schema');
    expect(Object.isFrozen(schema.properties?.city)).toBe(true);
  });

  test('gives the handler what the schema makes', async () => {
    expect(await standardInput(trip).parse({ city: 'Oslo' })).toEqual({ ok: true, input: { city: 'Oslo', days: 3 } });
  });

  test('C1 names each problem, its place and what came, and tells missing from wrong', async () => {
    expect(await standardInput(trip).parse({ days: 2.5, stops: [{ name: 1 }] })).toMatchObject({
      ok: false,
      problems: [
        { path: 'city', received: 'nothing', rule: 'required' },
        { path: 'days', received: '2.5', rule: 'invalid_type' },
        { path: 'stops[0].name', received: '1', rule: 'invalid_type', expected: expect.stringContaining('string') },
      ],
    });
  });

  test('waits for a schema that answers later', async () => {
    const even = trip.refine(async ({ days }) => days % 2 === 0, { path: ['days'], message: 'an even number' });
    const { parse } = standardInput(even);
    expect(await parse({ city: 'Oslo', days: 2 })).toMatchObject({ ok: true });
    expect(await parse({ city: 'Oslo', days: 3 })).toMatchObject({
      problems: [{ path: 'days', expected: 'an even number', rule: 'custom' }],
    });
  });

  test('reads paths whose segments are objects, and problems without a path', async () => {
    const schema = schemaOf(() => ({ issues: [{ message: 'a city', path: [{ key: 'stops' }, { key: 0 }] }, { message: 'a trip' }] }));
    expect(await standardInput(schema, { jsonSchema }).parse({ stops: [7] })).toEqual({
      ok: false,
      problems: [
        { path: 'stops[0]', expected: 'a city', received: '7', rule: 'schema' },
        { path: '', expected: 'a trip', received: '{"stops":[7]}', rule: 'schema' },
      ],
    });
  });

  test('waits for a promise of another kind too', async () => {
    const promiseOf = (result: StandardResult<unknown>) => {
      const promise = Promise.resolve(result);
      return Object.defineProperty({}, 'then', { value: promise.then.bind(promise) }) as Promise<StandardResult<unknown>>;
    };
    const refusing = schemaOf(() => promiseOf({ issues: [{ message: 'a city' }] }));
    expect(await standardInput(refusing, { jsonSchema }).parse({})).toMatchObject({ ok: false, problems: [{ expected: 'a city' }] });
  });

  const broken = (): never => {
    throw new Error('no luck');
  };
  test.each([
    ['throws', schemaOf(broken)],
    ['rejects', schemaOf(async () => broken())],
  ])('refuses arguments on which the schema %s, and never throws', async (_title, schema) => {
    expect(await standardInput(schema, { jsonSchema }).parse({})).toMatchObject({
      ok: false,
      problems: [{ path: '', rule: 'readable', expected: 'arguments that its schema can read (no luck)' }],
    });
  });
});

describe('A3 standardInput refuses to declare', () => {
  test.each<[string, StandardSchema, string]>([
    ['a schema whose library writes no JSON Schema', schemaOf(() => ({ value: 1 })), 'received one of acme'],
    ['a schema that JSON Schema cannot say', z.object({ at: z.date() }), 'zod could not write it: Date'],
    ['a schema of another value than an object', z.string(), 'a schema of one object was expected'],
  ])('%s', (_title, schema, reason) => {
    const declare = () => standardInput(schema, { place: 'Weather.forecast' });
    expect(declare).toThrow(expect.objectContaining({ code: 'declaration_error' }));
    expect(declare).toThrow('Weather.forecast: ');
    expect(declare).toThrow(reason);
  });

  test('nothing when the JSON Schema stands beside the schema', () => {
    expect(standardInput(z.object({ at: z.date() }), { jsonSchema }).schema).toEqual(jsonSchema);
  });
});
