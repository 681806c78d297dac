import 'reflect-metadata';
import { describe, expect, test } from '@jest/globals';
import { CLOCK } from '@toolwright/contract';
import { describePlugin, type ToolContext } from '@toolwright/core';
import { ManualClock } from '@toolwright/testkit';
import { Container } from 'inversify';
import { FakeForecastApi } from '../test/fake-forecast-api.js';
import { FORECAST_API } from './forecast-api.js';
import { WeatherPlugin } from './weather-plugin.js';

const oslo = { name: 'Oslo', country: 'Norway', latitude: 59.91, longitude: 10.75 };
const conditions = {
  temperatureC: -3,
  feelsLikeC: -8,
  rainMm: 0,
  windKmh: 15,
  description: 'snow',
  observedAt: '2026-11-21T09:00:00.000Z',
};
const days = [{ date: '2026-11-21', highC: 1, lowC: -6, rainMm: 2, windKmh: 20, description: 'snow' }];
const clock = new ManualClock(Date.UTC(2026, 10, 21, 9));
const { signal } = new AbortController();
// The plugin reads nothing but the signal.
const context = { signal } as ToolContext;

function setUp() {
  const api = new FakeForecastApi({ places: [oslo], conditions, days });
  return { api, plugin: new WeatherPlugin(api, clock) };
}

describe('WeatherPlugin', () => {
  test('tells the weather of the place that was found, and who says so', async () => {
    const { plugin } = setUp();
    const expected = { city: 'Oslo', country: 'Norway', ...conditions, approximate: false, source: 'a fake' };
    expect(await plugin.current({ city: 'oslo' }, context)).toEqual(expected);
  });

  test('forecasts three days, or as many as were asked for', async () => {
    const { api, plugin } = setUp();
    const expected = { city: 'Oslo', country: 'Norway', days, approximate: false, source: 'a fake' };
    expect(await plugin.forecast({ city: 'Oslo' }, context)).toEqual(expected);
    await plugin.forecast({ city: 'Oslo', days: 7 }, context);
    expect(api.askedDays).toEqual([3, 7]);
  });

  test('C3 passes the signal on to each request', async () => {
    const { api, plugin } = setUp();
    await plugin.current({ city: 'Oslo' }, context);
    await plugin.forecast({ city: 'Oslo' }, context);
    expect(api.signals).toEqual([signal, signal, signal, signal]);
    expect(api.signals.every((passed) => passed === signal)).toBe(true);
  });

  test('C5 answers from climate normals without asking the service', () => {
    const { api, plugin } = setUp();
    expect(plugin.currentFromNormals({ city: 'Oslo' })).toMatchObject({ city: 'Oslo', temperatureC: 2, approximate: true });
    expect(plugin.forecastFromNormals({ city: 'Oslo' }).days.map(({ date }) => date)).toEqual(['2026-11-21', '2026-11-22', '2026-11-23']);
    expect(api.searched).toEqual([]);
  });
});

describe('WeatherPlugin as tools', () => {
  const tools = describePlugin(WeatherPlugin).tools;
  const [current, forecast] = tools;

  test('A1 are two reads that a model can tell apart', () => {
    expect(tools.map(({ name, access }) => [name, access])).toEqual([
      ['weather.current', 'read'],
      ['weather.forecast', 'read'],
    ]);
    expect(current?.keywords).toContain('today');
    expect(forecast?.keywords).toContain('tomorrow');
  });

  test('A1 publish their input and result', () => {
    expect(current?.input.schema).toMatchObject({
      required: ['city'],
      properties: { city: { type: 'string', minLength: 2, maxLength: 100, examples: ['Beijing', 'New York'] } },
    });
    expect(forecast?.input.schema).toMatchObject({
      required: ['city'],
      properties: { days: { type: 'integer', minimum: 1, maximum: 7, default: 3 } },
    });
    expect(current?.output).toMatchObject({ properties: { temperatureC: { type: 'number' }, approximate: { type: 'boolean' } } });
    expect(forecast?.output).toMatchObject({
      properties: { days: { type: 'array', items: { properties: { highC: { type: 'number' } } } } },
    });
  });

  test.each([
    ['no city', {}, 'city'],
    ['a city of one letter', { city: 'X' }, 'city'],
    ['a city as long as a page', { city: 'x'.repeat(101) }, 'city'],
    ['a city that is no text', { city: 5 }, 'city'],
    ['no day', { city: 'Oslo', days: 0 }, 'days'],
    ['eight days', { city: 'Oslo', days: 8 }, 'days'],
    ['half a day', { city: 'Oslo', days: 1.5 }, 'days'],
  ])('A2 refuse %s', async (_title, value, path) => {
    expect(await forecast?.input.parse(value)).toMatchObject({
      ok: false,
      problems: expect.arrayContaining([expect.objectContaining({ path })]),
    });
  });

  test('C3 end within 12 s whatever the network does', () => {
    for (const { policies } of tools) {
      const { totalMs = Number.POSITIVE_INFINITY, graceMs } = policies.timeout;
      expect(totalMs + graceMs).toBeLessThan(12_000);
      expect(policies.retry?.maxAttempts).toBe(3);
    }
  });

  test('C5 name fallbacks that answer approximately', () => {
    expect(tools.map(({ policies }) => policies.fallback?.sources)).toEqual([
      [{ kind: 'method', method: 'currentFromNormals' }],
      [{ kind: 'method', method: 'forecastFromNormals' }],
    ]);
  });
});

describe('WeatherPlugin in a container', () => {
  test('B1 uses what is bound', async () => {
    const container = new Container();
    container.bind(FORECAST_API).toConstantValue(setUp().api);
    container.bind(CLOCK).toConstantValue(clock);
    container.bind(WeatherPlugin).toSelf();
    const plugin = container.get(WeatherPlugin);
    expect(await plugin.current({ city: 'Oslo' }, context)).toMatchObject({ source: 'a fake' });
    expect(plugin.currentFromNormals({ city: 'Oslo' }).description).toContain('November');
  });

  test('B1 needs no binding', () => {
    const container = new Container();
    container.bind(WeatherPlugin).toSelf();
    expect(container.get(WeatherPlugin).currentFromNormals({ city: 'Oslo' }).approximate).toBe(true);
  });
});
