import type { CurrentConditions, DayConditions, ForecastApi, Place } from '../src/forecast-api.js';

/** What the fake knows; whatever is left out is empty. */
export interface FakeForecast {
  readonly places?: readonly Place[];
  readonly conditions?: CurrentConditions;
  readonly days?: readonly DayConditions[];
}

/** A weather service that knows what it was given. */
export class FakeForecastApi implements ForecastApi {
  readonly source = 'a fake';
  /** Names that were searched, in order. */
  readonly searched: string[] = [];
  /** Signals that were passed on, in order. */
  readonly signals: AbortSignal[] = [];
  /** Numbers of days that were asked for, in order. */
  readonly askedDays: number[] = [];
  readonly #forecast: FakeForecast;

  constructor(forecast: FakeForecast) {
    this.#forecast = forecast;
  }

  async searchPlaces(name: string, { signal }: { readonly signal: AbortSignal }): Promise<readonly Place[]> {
    this.searched.push(name);
    this.signals.push(signal);
    return this.#forecast.places ?? [];
  }

  async current(_place: Place, { signal }: { readonly signal: AbortSignal }): Promise<CurrentConditions> {
    this.signals.push(signal);
    return this.#forecast.conditions ?? { temperatureC: 0, feelsLikeC: 0, rainMm: 0, windKmh: 0, description: '', observedAt: '' };
  }

  async daily(_place: Place, { days, signal }: { readonly days: number; readonly signal: AbortSignal }): Promise<readonly DayConditions[]> {
    this.signals.push(signal);
    this.askedDays.push(days);
    return this.#forecast.days ?? [];
  }
}
