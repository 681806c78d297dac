/**
 * How cold the air feels on a face, in °C. Wind counts from 4.8 km/h up and at 10 °C or below; beyond that the air feels as it is.
 * @param windKmh wind 10 m above the ground, as weather services give it
 * @see ISO 11079 and the Joint Action Group for Temperature Indices, 2001, in use by Environment Canada and the US National Weather Service
 */
export function feelsLikeInWind(temperatureC: number, windKmh: number): number {
  if (temperatureC > 10 || windKmh <= 4.8) return temperatureC;
  const wind = windKmh ** 0.16;
  return 13.12 + 0.6215 * temperatureC - 11.37 * wind + 0.3965 * temperatureC * wind;
}
