// Type tests: every line after `@ts-expect-error` must fail to compile.
import type { App } from '../src/app.js';

class Input {
  readonly city!: string;
  days?: number = 3;
}

declare class Weather {
  forecast(input: Input): Promise<{ readonly highC: number }>;
  reset(): void;
}

export async function uses(app: App): Promise<number> {
  const { highC } = await app.call(Weather, 'forecast', { city: 'Oslo' });
  await app.call(Weather, 'forecast', { city: 'Oslo', days: 2 });
  await app.call(Weather, 'reset', undefined);
  // @ts-expect-error: no such tool
  await app.call(Weather, 'forcast', { city: 'Oslo' });
  // @ts-expect-error: the city is missing
  await app.call(Weather, 'forecast', {});
  // @ts-expect-error: a city is a text
  await app.call(Weather, 'forecast', { city: 5 });
  // @ts-expect-error: misspelt
  await app.call(Weather, 'forecast', { city: 'Oslo', dayz: 2 });
  // @ts-expect-error: the result has no such field
  const { lowC } = await app.call(Weather, 'forecast', { city: 'Oslo' });
  return highC + lowC;
}
