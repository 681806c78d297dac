import { describe, expect, test } from '@jest/globals';
import type { InputProblem, JsonObject } from '@toolwright/contract';
import { type } from 'arktype';
import * as v from 'valibot';
import { z } from 'zod';
import { standardInput } from './standard-input.js';
import type { StandardSchema } from './standard-schema.js';

const shown = {
  type: 'object',
  properties: {
    city: { type: 'string' },
    days: { type: 'integer' },
    stops: { type: 'array', items: { type: 'object', properties: { name: { type: 'string' } } } },
  },
} as const;

/** One trip in three languages; with valibot, whose schemas write no JSON Schema, as users of it declare it. */
const trips: readonly (readonly [string, StandardSchema])[] = [
  [
    'zod',
    z.object({ city: z.string().min(2), days: z.number().int().default(3), stops: z.array(z.object({ name: z.string() })).optional() }),
  ],
  [
    'valibot',
    v.object({
      city: v.pipe(v.string(), v.minLength(2)),
      days: v.optional(v.pipe(v.number(), v.integer()), 3),
      stops: v.optional(v.array(v.object({ name: v.string() }))),
    }),
  ],
  ['arktype', type({ city: 'string >= 2', days: 'number.integer = 3', 'stops?': type({ name: 'string' }).array() })],
];

async function problemsOf(schema: StandardSchema, value: JsonObject, sensitive: readonly string[] = []): Promise<readonly InputProblem[]> {
  const verdict = await standardInput(schema, { jsonSchema: shown, sensitive }).parse(value);
  return verdict.ok ? [] : verdict.problems;
}

describe.each(trips)('A3 a schema of %s', (_library, schema) => {
  test('makes what the handler receives', async () => {
    const { parse } = standardInput(schema, { jsonSchema: shown });
    expect(await parse({ city: 'Oslo', stops: [{ name: 'Bergen' }] })).toEqual({
      ok: true,
      input: { city: 'Oslo', days: 3, stops: [{ name: 'Bergen' }] },
    });
  });

  test('answers at once, so that a call waits for nothing', () => {
    expect(standardInput(schema, { jsonSchema: shown }).parse({ city: 'Oslo' })).not.toBeInstanceOf(Promise);
  });

  test('C1 has each problem named by its place, its rule and what came', async () => {
    expect(await problemsOf(schema, { city: 'Oslo', days: 'x', stops: [{ name: 'Bergen' }, { name: 1 }] })).toEqual([
      { path: 'days', received: '"x"', expected: expect.stringMatching(/number/), rule: expect.not.stringMatching(/^(schema|required)$/) },
      { path: 'stops[1].name', received: '1', expected: expect.stringMatching(/string/), rule: expect.not.stringMatching(/^schema$/) },
    ]);
    expect(await problemsOf(schema, {})).toMatchObject([{ path: 'city', received: 'nothing', rule: 'required' }]);
  });

  test('says nothing of a sensitive value, in the words of the library neither', async () => {
    const said = await problemsOf(schema, { city: 'Oslo', days: 'secret', stops: [{ name: 77_077 }] }, ['days', 'stops[].name']);
    expect(said).toMatchObject([
      { path: 'days', received: 'a masked value' },
      { path: 'stops[0].name', received: 'a masked value' },
    ]);
    expect(JSON.stringify(said)).not.toMatch(/secret|77077/);
  });
});

describe('A3 a schema that answers later', () => {
  test.each<[string, StandardSchema]>([
    ['zod', z.object({ city: z.string().refine(async (city) => city !== 'Atlantis', 'a city that exists') })],
    [
      'valibot',
      v.objectAsync({
        city: v.pipeAsync(
          v.string(),
          v.checkAsync(async (city) => city !== 'Atlantis', 'a city that exists'),
        ),
      }),
    ],
  ])('is waited for: %s', async (_library, schema) => {
    expect(await problemsOf(schema, { city: 'Oslo' })).toEqual([]);
    expect(await problemsOf(schema, { city: 'Atlantis' })).toMatchObject([{ path: 'city', expected: 'a city that exists' }]);
  });

  const lookUp = (city: string): never => {
    throw new TypeError(`no register holds ${city}`);
  };

  test.each<[string, StandardSchema]>([
    ['zod, at once', z.object({ city: z.string().transform(lookUp) })],
    ['valibot, at once', v.object({ city: v.pipe(v.string(), v.transform(lookUp)) })],
    [
      'valibot, later',
      v.objectAsync({
        city: v.pipeAsync(
          v.string(),
          v.transformAsync(async (city) => lookUp(city)),
        ),
      }),
    ],
    ['arktype, at once', type({ city: type('string').pipe(lookUp) })],
  ])('or throws is a refusal, which quotes nothing where places are sensitive: %s', async (_when, schema) => {
    expect(await problemsOf(schema, { city: 'Oslo' })).toMatchObject([
      { path: '', rule: 'readable', expected: expect.stringContaining('no register holds Oslo') },
    ]);
    expect(JSON.stringify(await problemsOf(schema, { city: 'Oslo' }, ['city']))).not.toContain('Oslo');
  });
});

test('A3 a schema of arktype writes its own JSON Schema', () => {
  expect(standardInput(type({ city: 'string >= 2', 'days?': 'number.integer' })).schema).toEqual({
    type: 'object',
    properties: { city: { type: 'string', minLength: 2 }, days: { type: 'integer' } },
    required: ['city'],
  });
});

test('A3 a schema of valibot is declared with its JSON Schema beside it', () => {
  expect(() => standardInput(v.object({ city: v.string() }))).toThrow('Pass the JSON Schema beside it');
});
