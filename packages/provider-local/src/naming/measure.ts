import { stemOf } from '@toolwright/relevance';
import { type FieldName, parseFieldName } from './field-name.js';
import type { Dimension } from './unit.js';

/** A quantity by which things are compared. */
export type Measure =
  | 'temperature'
  | 'price'
  | 'distance'
  | 'duration'
  | 'speed'
  | 'mass'
  | 'size'
  | 'height'
  | 'depth'
  | 'width'
  | 'rain'
  | 'humidity'
  | 'wind'
  | 'age'
  | 'rating'
  | 'loudness'
  | 'power'
  | 'population'
  | 'clock';

/** Words that fields use for each measure, and the dimension whose units give it away. */
const table: Readonly<Record<Measure, readonly [words: string, dimension?: Dimension]>> = {
  temperature: ['temperature temp degrees high max', 'temperature'],
  price: ['price cost fare fee amount total charge rent', 'money'],
  distance: ['distance length range', 'length'],
  duration: ['duration time eta length travel', 'duration'],
  speed: ['speed velocity pace', 'speed'],
  mass: ['weight mass', 'mass'],
  size: ['size area capacity count volume'],
  height: ['height elevation altitude'],
  depth: ['depth'],
  width: ['width'],
  rain: ['rain rainfall precipitation'],
  humidity: ['humidity'],
  wind: ['wind gust'],
  age: ['age'],
  rating: ['rating score stars grade quality'],
  loudness: ['loudness noise'],
  power: ['power strength'],
  population: ['population inhabitants'],
  clock: ['departure arrival start begin time date'],
};

const stemsByMeasure = new Map(Object.entries(table).map(([measure, [words]]) => [measure, new Set(words.split(' ').map(stemOf))]));

/** Whether a field tells this measure: by a word of its name, or by its unit. */
export function isFieldOf(measure: Measure, field: FieldName): boolean {
  return hasMeasureWord(measure, field) || (field.unit !== undefined && field.unit.dimension === table[measure][1]);
}

/** Whether a field's name says the measure. */
export function hasMeasureWord(measure: Measure, { stems }: FieldName): boolean {
  return stems.some((stem) => stemsByMeasure.get(measure)?.has(stem));
}

/** The measures that a field's name may stand for. */
export function measuresOf(field: FieldName): readonly Measure[] {
  // The keys of the table are exactly the measures.
  return (Object.keys(table) as Measure[]).filter((measure) => hasMeasureWord(measure, field));
}

/** Whether a word names something that can be measured. */
export function isMeasureWord(word: string): boolean {
  return measuresOf(parseFieldName(word)).length > 0;
}
