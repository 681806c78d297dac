import { splitWords, stemOf } from '@toolwright/relevance';
import { findUnit, type Unit } from './unit.js';

/** The name of a parameter or of a result's field, taken apart: `windKmh` is the word "wind" in km/h. */
export interface FieldName {
  /** In lower case, without the unit; never empty unless the name holds no letter. */
  readonly words: readonly string[];
  readonly stems: readonly string[];
  readonly unit?: Unit;
}

/** Takes a name apart; words at its end that name a unit are the unit, unless nothing else would be left. */
export function parseFieldName(name: string): FieldName {
  const words = splitWords(name);
  // `wind_km_h` and `pressureHPa` split their unit in two.
  for (const count of [2, 1]) {
    const unit = words.length > count ? findUnit(words.slice(-count).join('')) : undefined;
    if (unit) return withStems(words.slice(0, -count), unit);
  }
  return withStems(words);
}

function withStems(words: readonly string[], unit?: Unit): FieldName {
  return { words, stems: words.map(stemOf), ...(unit && { unit }) };
}
