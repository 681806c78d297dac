import { jsonSchemaInput, toJsonSchema } from '@toolwright/core';
import { IsInt, IsString, Length, Max, Min } from 'class-validator';
import { z } from 'zod';
import { acceptsBy, acceptsByClassValidator, acceptsByToolwright, acceptsByZod } from './accepts-by.ts';
import type { Contender } from './contender.ts';
import { decorate } from './decorate.ts';

class Trip {
  city: string | undefined = undefined;
  days: number | undefined = undefined;
}
decorate(Trip, { city: [IsString(), Length(2, 100)], days: [IsInt(), Min(1), Max(14)] });

const zodTrip = z.strictObject({ city: z.string().min(2).max(100), days: z.number().int().min(1).max(14) });

const fitting = ['Oslo', 'Rome', 'Lagos', 'Beijing'].map((city, index) => ({ city, days: index + 1 }));
const failing = fitting.map(({ city }, index) => ({ city, days: index + 15 }));

/** The equal two fields, said in each language. */
export const smallContenders: readonly Contender[] = [
  { name: 'two fields, Toolwright', values: fitting, expected: 'accepts', accepts: acceptsByToolwright(Trip) },
  { name: 'two fields, class-validator', values: fitting, expected: 'accepts', accepts: acceptsByClassValidator(Trip) },
  { name: 'two fields, zod', values: fitting, expected: 'accepts', accepts: acceptsByZod(zodTrip) },
  {
    name: 'two fields, Toolwright with JSON Schema',
    values: fitting,
    expected: 'accepts',
    accepts: acceptsBy(jsonSchemaInput(toJsonSchema(Trip))),
  },
  { name: 'two fields refused, Toolwright', values: failing, expected: 'refuses', accepts: acceptsByToolwright(Trip) },
  { name: 'two fields refused, class-validator', values: failing, expected: 'refuses', accepts: acceptsByClassValidator(Trip) },
  { name: 'two fields refused, zod', values: failing, expected: 'refuses', accepts: acceptsByZod(zodTrip) },
];
