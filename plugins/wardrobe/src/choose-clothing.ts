import type { ClothingSuggestion } from './clothing-suggestion.js';
import { type Exposure, gearAgainst } from './rain-gear.js';
import { warmthAt } from './warmth.js';
import { feelsLikeInWind } from './wind-chill.js';

/** Chooses clothing by felt temperature, then adds what rain, snow and wind ask for. */
export function chooseClothing(exposure: Exposure): ClothingSuggestion {
  const { temperatureC, windKmh } = exposure;
  const feelsLikeC = feelsLikeInWind(temperatureC, windKmh);
  const { layers, extras } = warmthAt(feelsLikeC);
  const items = [...layers, ...extras, ...gearAgainst(exposure)];
  const note = adviseOn(temperatureC, feelsLikeC);
  return { outfit: joinAsPhrase(items), items, ...(note && { note }) };
}

// From this wind chill down, uncovered skin can freeze within 10 to 30 minutes (Environment Canada's table of wind chill hazards).
const frostbiteFromC = -28;

function adviseOn(temperatureC: number, feelsLikeC: number): string | undefined {
  if (feelsLikeC <= frostbiteFromC) return `It feels like ${Math.round(feelsLikeC)} °C: leave no skin uncovered and stay out only briefly.`;
  if (temperatureC - feelsLikeC >= 3) return `The wind makes it feel like ${Math.round(feelsLikeC)} °C.`;
  if (temperatureC >= 35) return 'Drink plenty and keep to the shade.';
  return undefined;
}

function joinAsPhrase(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
