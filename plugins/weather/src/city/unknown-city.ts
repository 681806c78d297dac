import { ToolError } from '@toolwright/core';

/** The failure for a city that nobody knows: foreseen, so neither retried nor sent to the fallback. */
export function createUnknownCityError(city: string, nearest: readonly string[]): ToolError {
  const advice = nearest.length > 0 ? `Nearest known names: ${nearest.join('; ')}.` : 'No known name is like it.';
  return new ToolError(`Unknown city "${city}". ${advice}`, {
    suggestion: 'Call again with one of the known names or with the name of a larger city nearby, or ask which city is meant.',
  });
}
