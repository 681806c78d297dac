import 'reflect-metadata';
import { describe, expect, test } from '@jest/globals';
import type { InputVerdict } from '@toolwright/contract';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { toJsonSchema } from '../src/schema/class-schema.js';
import { createDtoParser } from '../src/schema/dto-parser.js';
import { buildDto } from './differential/build-dto.js';
import { withoutNulls } from './differential/deliberate-difference.js';
import { recipes } from './differential/dto-recipe.js';
import { valuesFor } from './differential/recipe-value.js';

/** class-validator does not count what chooses between text and emoji; JSON Schema counts every code point. */
const presentationSelector = /[\uFE0E\uFE0F]/;

describe('A2 the schema of a DTO', () => {
  test('lets pass what the DTO lets pass, and is strict JSON Schema', () => {
    let accepted = 0;
    const samples = recipes(2).chain((recipe) =>
      fc.record({ recipe: fc.constant(recipe), values: fc.array(valuesFor(recipe), { minLength: 40, maxLength: 40 }) }),
    );
    const property = fc.property(samples, ({ recipe, values }) => {
      const dto = buildDto(recipe);
      // Formats are notes, as the standard has it.
      const validate = new Ajv2020({ strict: true, allowUnionTypes: true, validateFormats: false }).compile(toJsonSchema(dto));
      const passed = values.filter((value) => {
        // No rule of these classes is asynchronous.
        const { ok } = createDtoParser(dto)(value) as InputVerdict;
        return ok && !presentationSelector.test(JSON.stringify(value));
      });
      expect(passed.map((value) => withoutNulls(recipe, value)).filter((sent) => !validate(sent))).toEqual([]);
      accepted += passed.length;
    });
    fc.assert(property, { numRuns: 100 });
    expect(accepted).toBeGreaterThan(400);
  }, 60_000);
});
