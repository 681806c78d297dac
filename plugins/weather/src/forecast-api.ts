/** A place that a weather service knows. */
export interface Place {
  readonly name: string;
  /** State, province or the like; absent where there is none. */
  readonly state?: string;
  readonly country: string;
  /** ISO 3166-1, two letters. */
  readonly countryCode?: string;
  /** Degrees, north positive. */
  readonly latitude: number;
  /** Degrees, east positive. */
  readonly longitude: number;
}

/** The weather of a place now. */
export interface CurrentConditions {
  readonly temperatureC: number;
  readonly feelsLikeC: number;
  /** Rain or melted snow of the whole day. */
  readonly rainMm: number;
  readonly windKmh: number;
  /** For example `light rain`. */
  readonly description: string;
  /** ISO 8601, UTC. */
  readonly observedAt: string;
}

/** The weather of a place on one day. */
export interface DayConditions {
  /** Local date, YYYY-MM-DD. */
  readonly date: string;
  readonly highC: number;
  readonly lowC: number;
  /** Rain or melted snow of the whole day. */
  readonly rainMm: number;
  /** Strongest of the day. */
  readonly windKmh: number;
  /** For example `light rain`. */
  readonly description: string;
}

/**
 * A weather service. What it throws decides what happens next: a transient failure is repeated, any failure that is not `expected` is
 * answered from climate normals.
 */
export interface ForecastApi {
  /** Who answers, as told to the model. */
  readonly source: string;
  /** Places of a name, the likeliest first; none when the name is unknown. */
  searchPlaces(name: string, options: { readonly signal: AbortSignal }): Promise<readonly Place[]>;
  current(place: Place, options: { readonly signal: AbortSignal }): Promise<CurrentConditions>;
  /** @param options.days from today on, 1–7 */
  daily(place: Place, options: { readonly days: number; readonly signal: AbortSignal }): Promise<readonly DayConditions[]>;
}

/** Identifies the bound `ForecastApi`. @default `OpenMeteoApi` */
export const FORECAST_API = Symbol.for('toolwright.weather.ForecastApi');
