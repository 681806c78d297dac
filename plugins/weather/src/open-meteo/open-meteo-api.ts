import { type Clock, systemClock } from '@toolwright/contract';
import type { CurrentConditions, DayConditions, ForecastApi, Place } from '../forecast-api.js';
import { parseAnswer } from './answer-field.js';
import { currentParameters, readCurrent } from './read-current.js';
import { dailyParameters, readDaily } from './read-daily.js';
import { readPlaces } from './read-places.js';
import { toRefusedRequest } from './refused-request.js';

/** Where Open-Meteo is and how it is reached. */
export interface OpenMeteoOptions {
  /** Address of the geocoder; parameters in it, such as a customer's `apikey`, are kept. @default https://geocoding-api.open-meteo.com/v1/search */
  readonly searchUrl?: string;
  /** Address of the forecast; parameters in it are kept. @default https://api.open-meteo.com/v1/forecast */
  readonly forecastUrl?: string;
  /** @default the global `fetch` */
  readonly fetch?: typeof fetch;
  /** Needed where a Retry-After is a date. @default the machine's clock */
  readonly clock?: Clock;
}

type Parameters = Readonly<Record<string, string | number>>;

/**
 * Open-Meteo's public API. Makes one attempt per call; an answer that is no success or has not the documented form is thrown as a failure
 * that says whether trying again may help.
 * @see https://open-meteo.com/en/docs
 */
export class OpenMeteoApi implements ForecastApi {
  readonly source = 'Open-Meteo';
  readonly #searchUrl: string;
  readonly #forecastUrl: string;
  readonly #fetch: typeof fetch | undefined;
  readonly #clock: Clock;

  constructor(options: OpenMeteoOptions = {}) {
    this.#searchUrl = options.searchUrl ?? 'https://geocoding-api.open-meteo.com/v1/search';
    this.#forecastUrl = options.forecastUrl ?? 'https://api.open-meteo.com/v1/forecast';
    this.#fetch = options.fetch;
    this.#clock = options.clock ?? systemClock;
  }

  async searchPlaces(name: string, { signal }: { readonly signal: AbortSignal }): Promise<readonly Place[]> {
    // Twenty, so that a namesake in the state or country that was asked for is among them.
    return readPlaces(await this.#get(this.#searchUrl, { parameters: { name, count: 20, language: 'en', format: 'json' }, signal }));
  }

  async current(place: Place, { signal }: { readonly signal: AbortSignal }): Promise<CurrentConditions> {
    return readCurrent(await this.#get(this.#forecastUrl, { parameters: { ...positionOf(place), ...currentParameters }, signal }));
  }

  async daily(place: Place, { days, signal }: { readonly days: number; readonly signal: AbortSignal }): Promise<readonly DayConditions[]> {
    const parameters = { ...positionOf(place), ...dailyParameters, forecast_days: days };
    return readDaily(await this.#get(this.#forecastUrl, { parameters, signal }), days);
  }

  async #get(address: string, { parameters, signal }: { readonly parameters: Parameters; readonly signal: AbortSignal }): Promise<unknown> {
    const url = new URL(address);
    for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, String(value));
    // The global fetch is looked up at each call: instrumentation may replace it after we were made.
    const response = await (this.#fetch ?? fetch)(url, { signal });
    const body = await response.text();
    if (response.ok) return parseAnswer(body);
    throw toRefusedRequest({ status: response.status, headers: response.headers, body, atMs: this.#clock.now() });
  }
}

function positionOf({ latitude, longitude }: Place): Parameters {
  return { latitude, longitude };
}
