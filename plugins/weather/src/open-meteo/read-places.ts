import type { Place } from '../forecast-api.js';
import { readLength, readNumber, readOptionalText, readText } from './answer-field.js';

/**
 * Reads the geocoder's answer, which without a match holds no `results` at all.
 * @throws ToolwrightError `execution_error`, transient, when a place lacks its name or position
 * @see https://open-meteo.com/en/docs/geocoding-api
 */
export function readPlaces(answer: unknown): readonly Place[] {
  return Array.from({ length: readLength(answer, 'results') }, (_, index) => readPlace(answer, `results.${index}`));
}

function readPlace(answer: unknown, path: string): Place {
  const state = readOptionalText(answer, `${path}.admin1`);
  const countryCode = readOptionalText(answer, `${path}.country_code`);
  return {
    name: readText(answer, `${path}.name`),
    ...(state && { state }),
    // Some territories come without a country.
    country: readOptionalText(answer, `${path}.country`) ?? countryCode ?? 'unknown',
    ...(countryCode && { countryCode }),
    latitude: readNumber(answer, `${path}.latitude`),
    longitude: readNumber(answer, `${path}.longitude`),
  };
}
