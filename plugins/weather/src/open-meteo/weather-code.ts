const descriptions: ReadonlyMap<number, string> = new Map([
  [0, 'clear sky'],
  [1, 'mostly clear'],
  [2, 'partly cloudy'],
  [3, 'overcast'],
  [45, 'fog'],
  [48, 'freezing fog'],
  [51, 'light drizzle'],
  [53, 'drizzle'],
  [55, 'heavy drizzle'],
  [56, 'light freezing drizzle'],
  [57, 'freezing drizzle'],
  [61, 'light rain'],
  [63, 'rain'],
  [65, 'heavy rain'],
  [66, 'light freezing rain'],
  [67, 'freezing rain'],
  [71, 'light snow'],
  [73, 'snow'],
  [75, 'heavy snow'],
  [77, 'snow grains'],
  [80, 'light rain showers'],
  [81, 'rain showers'],
  [82, 'violent rain showers'],
  [85, 'light snow showers'],
  [86, 'snow showers'],
  [95, 'thunderstorm'],
  [96, 'thunderstorm with some hail'],
  [99, 'thunderstorm with heavy hail'],
]);

/**
 * Says a WMO weather code in words; a code that Open-Meteo does not list is named by its number.
 * @see WMO code table 4677, in the selection of https://open-meteo.com/en/docs
 */
export function describeWeatherCode(code: number): string {
  return descriptions.get(code) ?? `weather code ${code}`;
}
