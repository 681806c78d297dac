// Type tests: every line after `@ts-expect-error` must fail to compile.
import type { Default } from '@toolwright/core';
import type { App } from '../src/app.js';

class Place {
  readonly city!: string;
  radiusKm: Default<number> = 10;
  label(): string {
    return this.city;
  }
}

class Input {
  readonly place!: Place;
  days?: number = 3;
  unit: Default<'celsius' | 'fahrenheit'> = 'celsius';
  hourly: Default<boolean> = false;
  fields: Default<readonly string[]> = [];
  readonly others!: readonly Place[];
}

declare class Weather {
  forecast(input: Input): Promise<{ readonly highC: number }>;
  reset(): void;
  private hidden(input: Input): void;
}

// The handler sees the plain type.
export function handles(input: Input): string {
  const unit: 'celsius' | 'fahrenheit' = input.unit;
  const hourly: boolean = input.hourly;
  const fields: readonly string[] = input.fields;
  return `${unit} ${hourly} ${fields.length} ${input.place.radiusKm.toFixed()}`;
}

const oslo = { city: 'Oslo' };

export async function rightUses(app: App): Promise<number> {
  const { highC } = await app.call(Weather, 'forecast', { place: oslo, others: [] });
  await app.call(Weather, 'forecast', { place: { city: 'Oslo', radiusKm: 5 }, others: [oslo, { city: 'Bergen', radiusKm: 1 }] });
  await app.call(Weather, 'forecast', { place: oslo, others: [], days: 2, unit: 'fahrenheit', hourly: true, fields: ['wind'] });
  await app.call(Weather, 'reset', undefined, { principal: { id: 'ann' }, limits: { timeoutMs: 100 } });
  return highC;
}

export async function wrongUses(app: App): Promise<void> {
  // @ts-expect-error: no such tool
  await app.call(Weather, 'forcast', { place: oslo, others: [] });
  // @ts-expect-error: a private method is no tool
  await app.call(Weather, 'hidden', { place: oslo, others: [] });
  // @ts-expect-error: the place is missing
  await app.call(Weather, 'forecast', { others: [] });
  // @ts-expect-error: the city of the place is missing
  await app.call(Weather, 'forecast', { place: { radiusKm: 5 }, others: [] });
  // @ts-expect-error: the city of another place is missing
  await app.call(Weather, 'forecast', { place: oslo, others: [{ radiusKm: 5 }] });
  // @ts-expect-error: a city is a text
  await app.call(Weather, 'forecast', { place: { city: 5 }, others: [] });
  // @ts-expect-error: a list is expected
  await app.call(Weather, 'forecast', { place: oslo, others: oslo });
  // @ts-expect-error: no such unit
  await app.call(Weather, 'forecast', { place: oslo, others: [], unit: 'kelvin' });
  // @ts-expect-error: the default is a number
  await app.call(Weather, 'forecast', { place: { city: 'Oslo', radiusKm: 'far' }, others: [] });
  // @ts-expect-error: misspelt
  await app.call(Weather, 'forecast', { place: oslo, others: [], dayz: 2 });
  // @ts-expect-error: misspelt in the place
  await app.call(Weather, 'forecast', { place: { city: 'Oslo', radius: 2 }, others: [] });
  // @ts-expect-error: a method is no data
  await app.call(Weather, 'forecast', { place: { city: 'Oslo', label: () => '' }, others: [] });
  // @ts-expect-error: the result has no such field
  const { lowC: _lowC } = await app.call(Weather, 'forecast', { place: oslo, others: [] });
  // @ts-expect-error: it takes no input
  await app.call(Weather, 'reset', { city: 'Oslo' });
  // @ts-expect-error: the scope has no such part
  await app.call(Weather, 'reset', undefined, { user: 'ann' });
}
