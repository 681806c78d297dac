import 'reflect-metadata';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import type { InputVerdict, JsonObject } from '@toolwright/contract';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import fc from 'fast-check';
import { createDtoParser } from '../src/schema/dto-parser.js';
import { copyJson } from '../src/schema/validator/copy-json.js';
import type { DtoClass } from '../src/signature/class-type.js';
import { buildDto } from './differential/build-dto.js';
import { type DeliberateRow, findDeliberateRow, withoutNulls } from './differential/deliberate-difference.js';
import { type DtoRecipe, recipes } from './differential/dto-recipe.js';
import { valuesFor } from './differential/recipe-value.js';

/** Values in one run; set DIFFERENTIAL_CASES for a larger one. */
const cases = Number(process.env.DIFFERENTIAL_CASES ?? 20_000);
const valuesPerClass = Math.max(100, Math.ceil(cases / 400));

const options = { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true };

/** The instance that class-validator accepts after class-transformer, with the options that we use; nothing when it is refused. */
function acceptedByClassValidator(dto: DtoClass, value: JsonObject): object | undefined {
  try {
    // A copy of this realm, for class-transformer takes discriminators out of what it is given.
    const instance: object = plainToInstance(dto, copyJson(value), { exposeUnsetFields: false });
    return validateSync(instance, options).length === 0 ? instance : undefined;
  } catch {
    return undefined;
  }
}

interface Comparison {
  readonly value: JsonObject;
  /** Why we refuse it whatever class-validator says. */
  readonly row: DeliberateRow | undefined;
  readonly input: unknown;
  readonly expected: object | undefined;
}

function compare(value: JsonObject, { recipe, dto }: { readonly recipe: DtoRecipe; readonly dto: DtoClass }): Comparison {
  const sent = withoutNulls(recipe, value);
  const row = findDeliberateRow(recipe, sent);
  const expected = row === undefined ? acceptedByClassValidator(dto, sent) : undefined;
  // No rule of these classes is asynchronous.
  const verdict = createDtoParser(dto)(value) as InputVerdict;
  return { value, row, input: verdict.ok ? verdict.input : undefined, expected };
}

describe('A2 a DTO', () => {
  test(`is judged as class-validator judges it, and made as class-transformer makes it, ${cases} times`, () => {
    let accepted = 0;
    const samples = recipes(2).chain((recipe) =>
      fc.record({
        recipe: fc.constant(recipe),
        values: fc.array(valuesFor(recipe), { minLength: valuesPerClass, maxLength: valuesPerClass }),
      }),
    );
    const property = fc.property(samples, ({ recipe, values }) => {
      const dto = buildDto(recipe);
      const before = structuredClone(values);
      const comparisons = values.map((value) => compare(value, { recipe, dto }));
      accepted += comparisons.filter(({ input }) => input !== undefined).length;
      expect(comparisons.filter(({ input, expected }) => !isDeepStrictEqual(input, expected))).toEqual([]);
      expect(values).toEqual(before);
    });
    // Each step of shrinking would declare more classes, which class-validator then looks through at each call.
    fc.assert(property, { numRuns: Math.ceil(cases / valuesPerClass), endOnFailure: true });
    // Neither side may win by refusing everything.
    expect(accepted).toBeGreaterThan(cases / 10);
  }, 600_000);
});
