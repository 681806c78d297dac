import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { Plugin } from '../decorator/plugin.js';
import { Tool } from '../decorator/tool.js';
import { describePlugin } from './describe-plugin.js';

const City = z.object({ city: z.string().min(2).describe('City name'), days: z.number().int().default(3) });

@Plugin({ name: 'weather' })
class WeatherPlugin {
  @Tool({ description: 'Forecast.', input: City })
  forecast(_input: { city: string; days: number }): void {}
}

test('A3 a tool takes a Standard Schema: its library checks, its JSON Schema is published', async () => {
  const [forecast] = describePlugin(WeatherPlugin).tools;
  expect(forecast?.input.schema).toMatchObject({
    type: 'object',
    properties: { city: { type: 'string', minLength: 2, description: 'City name' } },
  });
  expect(await forecast?.input.parse({ city: 'Oslo' })).toEqual({ ok: true, input: { city: 'Oslo', days: 3 } });
  expect(await forecast?.input.parse({ city: 'O' })).toMatchObject({ ok: false, problems: [{ path: 'city' }] });
});
