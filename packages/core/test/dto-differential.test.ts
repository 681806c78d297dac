import 'reflect-metadata';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import type { InputVerdict, JsonObject } from '@toolwright/contract';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import fc from 'fast-check';
import { parseDto } from '../src/schema/parse-dto.js';
import { copyJson } from '../src/schema/validator/copy-json.js';
import type { DtoClass } from '../src/signature/class-type.js';
import { buildDto } from './differential/build-dto.js';
import { findDeliberateRow, withoutNulls } from './differential/deliberate-difference.js';
import { recipes } from './differential/dto-recipe.js';
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

describe('A2 a DTO', () => {
  test(`is judged as class-validator judges it, and made as class-transformer makes it, ${cases} times`, () => {
    const counts = { accepted: 0, deliberate: 0 };
    const samples = recipes(2).chain((recipe) =>
      fc.record({
        recipe: fc.constant(recipe),
        values: fc.array(valuesFor(recipe), { minLength: valuesPerClass, maxLength: valuesPerClass }),
      }),
    );
    const property = fc.property(samples, ({ recipe, values }) => {
      const dto = buildDto(recipe);
      for (const value of values) {
        const sent = withoutNulls(recipe, value);
        const row = findDeliberateRow(recipe, sent);
        const expected = row === undefined ? acceptedByClassValidator(dto, sent) : undefined;
        const before = structuredClone(value);
        // No rule of these classes is asynchronous.
        const verdict = parseDto(dto, { value }) as InputVerdict;
        expect(value).toEqual(before);
        const input = verdict.ok ? verdict.input : undefined;
        if (!isDeepStrictEqual(input, expected)) expect({ value, row, verdict }).toEqual({ value, row, expected });
        counts.accepted += verdict.ok ? 1 : 0;
        counts.deliberate += row === undefined ? 0 : 1;
      }
    });
    // Each step of shrinking would declare more classes, which class-validator then looks through at each call.
    fc.assert(property, { numRuns: Math.ceil(cases / valuesPerClass), endOnFailure: true });
    // Neither side may win by refusing everything.
    expect(counts.accepted).toBeGreaterThan(cases / 10);
  }, 300_000);
});
