export { type CurrentConditions, type DayConditions, FORECAST_API, type ForecastApi, type Place } from './forecast-api.js';
export { CurrentInput } from './input/current-input.js';
export { ForecastInput } from './input/forecast-input.js';
export { OpenMeteoApi, type OpenMeteoOptions } from './open-meteo/open-meteo-api.js';
export { CurrentWeather } from './result/current-weather.js';
export { Forecast } from './result/forecast.js';
export { ForecastDay } from './result/forecast-day.js';
export { WeatherPlugin } from './weather-plugin.js';
