import { hasMeasureWord, isFieldOf, type Measure } from '../naming/measure.js';
import type { RecordField } from '../plan/record.js';
import type { Comparison } from '../request/comparison.js';
import { turned } from '../request/comparison.js';
import type { Direction } from '../request/comparison-words.js';
import type { Contestant } from './contestant.js';

/** The field by which one contestant is compared, as a number. */
export interface Score {
  readonly contestant: Contestant;
  readonly field: RecordField;
  readonly value: number;
}

/** Scores of one field, and which way they are compared. */
export interface Scoring {
  readonly scores: readonly Score[];
  readonly direction: Direction;
}

/** Finds the quantity that a comparison is about and every contestant's value of it; `undefined` when no field tells it. */
export function scoreContestants(contestants: readonly Contestant[], comparison: Comparison): Scoring | undefined {
  for (const { isWanted, direction } of criteriaOf(comparison)) {
    const scores = contestants.flatMap((contestant) => toScore(contestant, contestants, isWanted));
    if (scores.length > 0) return { scores, direction };
  }
  return undefined;
}

interface Criterion {
  readonly isWanted: (field: RecordField) => boolean;
  readonly direction: Direction;
}

/** Likeliest first: a measure by its words, a measure by its unit, a noun of the request, and for "higher" alone any number. */
function criteriaOf(comparison: Comparison): readonly Criterion[] {
  const { adjective, nounStems } = comparison;
  const measures = (fits: (measure: Measure, field: RecordField) => boolean): readonly Criterion[] =>
    (adjective?.measures ?? []).map(({ measure, direction }) => ({
      isWanted: (field) => fits(measure, field),
      direction: turned(direction, comparison),
    }));
  const direction = turned(adjective?.direction ?? 'highest', comparison);
  const isAnything = comparison.kind === 'difference' || adjective?.base === 'high' || adjective?.base === 'low';
  return [
    ...measures((measure, { name }) => hasMeasureWord(measure, name)),
    ...measures((measure, { name }) => isFieldOf(measure, name)),
    { isWanted: ({ path }) => path.stems.some((stem) => nounStems.includes(stem)), direction },
    ...(isAnything ? [{ isWanted: () => true, direction }] : []),
  ];
}

function toScore(contestant: Contestant, contestants: readonly Contestant[], isWanted: Criterion['isWanted']): readonly Score[] {
  const isComparable = (field: RecordField) => isWanted(field) && toNumber(field.value) !== undefined;
  // The first contestant's field decides, so that no price is set against a shipping fee.
  const model = contestants.map(({ fields }) => fields.find(isComparable)).find((field) => field !== undefined);
  const field = contestant.fields.find((each) => isComparable(each) && each.path.stems.join(' ') === model?.path.stems.join(' '));
  const value = field && toNumber(field.value);
  return field && value !== undefined ? [{ contestant, field, value }] : [];
}

/** Numbers, and points in time by their ISO form or the clock, which sort like numbers. */
function toNumber(value: RecordField['value']): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return undefined;
  const clock = /^(\d{1,2}):(\d{2})/.exec(value);
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]);
  const moment = /^\d{4}-\d{2}-\d{2}/.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(moment) ? undefined : moment;
}
