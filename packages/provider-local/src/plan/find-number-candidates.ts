import { stemOf } from '@toolwright/relevance';
import { measuresOf } from '../naming/measure.js';
import { findUnit, isCompatible, type Unit } from '../naming/unit.js';
import type { Asked } from '../request/asked.js';
import type { NumberMention } from '../request/mention.js';
import type { Parameter } from '../tool/parameter.js';
import type { Candidate } from './candidate.js';
import { scoreCue } from './cue.js';

/** Finds the numbers that a parameter may take: in its range, whole where it wants them whole, and in no other unit than its own. */
export function findNumberCandidates(parameter: Parameter, asked: Asked): readonly Candidate[] {
  return asked.mentions.flatMap((mention) => {
    if (mention.kind !== 'number' || !isInRange(mention.value, parameter)) return [];
    const unitScore = scoreUnit(parameter, mention);
    if (unitScore === undefined) return [];
    const { value, start, end } = mention;
    return [{ value, start, end, score: baseOf(mention, asked) + unitScore + scoreCue(parameter, mention, asked) }];
  });
}

/** In "the two numbers 40 and 50" digits are meant before words. */
function baseOf({ start }: NumberMention, { text }: Asked): number {
  return /[\d.-]/.test(text.charAt(start)) ? 2 : 1.5;
}

/** What the unit says: `undefined` when the number measures something else. */
function scoreUnit({ name, descriptionStems, schema }: Parameter, { unit, counted }: NumberMention): number | undefined {
  if (counted !== undefined && name.stems.includes(stemOf(counted))) return 1.5;
  const own = name.unit ?? unitIn(schema.description);
  if (!isCompatible(own, unit)) return undefined;
  if (own && unit) return 1;
  if (unit?.dimension === 'money' && measuresOf(name).includes('price')) return 1;
  return counted !== undefined && descriptionStems.includes(stemOf(counted)) ? 1 : 0;
}

// Single letters in prose are hardly ever units.
function unitIn(description = ''): Unit | undefined {
  return description
    .split(/[^\p{L}°/%]+/u)
    .filter((word) => word.length > 1)
    .map(findUnit)
    .find((unit) => unit !== undefined);
}

function isInRange(
  value: number,
  { schema: { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY }, type }: Parameter,
): boolean {
  return value >= minimum && value <= maximum && (type !== 'integer' || Number.isInteger(value));
}
