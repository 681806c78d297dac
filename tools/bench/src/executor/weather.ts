import { IsIn, IsOptional, IsString } from 'class-validator';
import { z } from 'zod';
import { decorate } from '../validation/decorate.ts';

const units = ['celsius', 'fahrenheit'] as const;

/** What the model wrote. */
export const weatherArguments = '{"city":"Paris","unit":"celsius"}';

/** What it is told. */
export const weatherAnswer = '{"city":"Paris","temp":21,"unit":"celsius"}';

/** The input as authors of plugins declare it. */
export class WeatherInput {
  declare city: string;
  declare unit?: (typeof units)[number];
}

decorate(WeatherInput, { city: [IsString()], unit: [IsOptional(), IsIn(units)] });

/** The same input as a schema of zod. */
export const weatherSchema = z.object({ city: z.string(), unit: z.enum(units).optional() });

/** The handler of all: waits for nothing, so that what is measured is what lies around it. */
export async function lookUpWeather({ city, unit }: Pick<WeatherInput, 'city'> & { readonly unit?: string | undefined }) {
  return { city, temp: 21, unit: unit ?? 'celsius' };
}

/** What handlers that fail throw. */
export function noSuchCity(city: string): Error {
  return Object.assign(new Error(`There is no city ${city}.`), { status: 404 });
}
