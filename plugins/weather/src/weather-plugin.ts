import { CLOCK, type Clock, systemClock } from '@toolwright/contract';
import { Fallback, Plugin, ReadOnly, Retry, type RetryOptions, Timeout, Tool, type ToolContext } from '@toolwright/core';
import { inject, optional } from 'inversify';
import { findPlace } from './city/find-place.js';
import { usualForecast, usualWeather } from './climate/usual-weather.js';
import { FORECAST_API, type ForecastApi } from './forecast-api.js';
import { CurrentInput } from './input/current-input.js';
import { defaultDays, ForecastInput } from './input/forecast-input.js';
import { OpenMeteoApi } from './open-meteo/open-meteo-api.js';
import { CurrentWeather } from './result/current-weather.js';
import { Forecast } from './result/forecast.js';

const retry: RetryOptions = {
  maxAttempts: 3,
  backoff: { kind: 'exponential', initialMs: 200, factor: 2, maxMs: 2_000, jitter: 'full' },
};

/** Weather now and on the coming days. When the weather service fails, climate normals answer, marked as approximate. */
@Plugin({ name: 'weather' })
@Timeout({ ms: 3_000, graceMs: 250, totalMs: 11_000 })
export class WeatherPlugin {
  readonly #api: ForecastApi;
  readonly #clock: Clock;

  constructor(
    @inject(FORECAST_API) @optional() api: ForecastApi = new OpenMeteoApi(),
    @inject(CLOCK) @optional() clock: Clock = systemClock,
  ) {
    this.#api = api;
    this.#clock = clock;
  }

  @Tool({
    description: 'Current weather of a city: temperature, felt temperature, rain of the day and wind. Call once for each city.',
    keywords: ['weather', 'temperature', 'warm', 'cold', 'rain', 'wind', 'today'],
    output: CurrentWeather,
  })
  @ReadOnly()
  @Retry(retry)
  @Fallback('currentFromNormals')
  async current({ city }: CurrentInput, { signal }: ToolContext): Promise<CurrentWeather> {
    const place = await findPlace({ city, api: this.#api, signal });
    const conditions = await this.#api.current(place, { signal });
    return { city: place.name, country: place.country, ...conditions, approximate: false, source: this.#api.source };
  }

  @Tool({
    description:
      'Weather forecast of a city for 1 to 7 days, today included: high, low, rain and wind of each day. Call once for each city.',
    keywords: ['weather', 'forecast', 'tomorrow', 'week', 'days'],
    output: Forecast,
  })
  @ReadOnly()
  @Retry(retry)
  @Fallback('forecastFromNormals')
  async forecast({ city, days }: ForecastInput, { signal }: ToolContext): Promise<Forecast> {
    const place = await findPlace({ city, api: this.#api, signal });
    const conditions = await this.#api.daily(place, { days: days ?? defaultDays, signal });
    return { city: place.name, country: place.country, days: conditions, approximate: false, source: this.#api.source };
  }

  currentFromNormals({ city }: CurrentInput): CurrentWeather {
    return usualWeather(city, this.#clock.now());
  }

  forecastFromNormals({ city, days }: ForecastInput): Forecast {
    return usualForecast(city, { atMs: this.#clock.now(), days: days ?? defaultDays });
  }
}
