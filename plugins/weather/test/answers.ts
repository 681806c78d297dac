/** What the geocoder says about Paris, shortened to two of its places. */
export const parisSearch = {
  results: [
    { name: 'Paris', latitude: 48.85341, longitude: 2.3488, country_code: 'FR', country: 'France', admin1: 'Île-de-France' },
    { name: 'Paris', latitude: 33.66094, longitude: -95.55551, country_code: 'US', country: 'United States', admin1: 'Texas' },
  ],
  generationtime_ms: 0.6,
};

/** A forecast answer to the parameters of the current weather. */
export const currentAnswer = {
  utc_offset_seconds: 3600,
  current: { time: 1_795_251_600, interval: 900, temperature_2m: 8.4, apparent_temperature: 5.1, wind_speed_10m: 14.8, weather_code: 61 },
  daily: { time: [1_795_215_600], precipitation_sum: [3.2] },
};

/** A forecast answer to the parameters of two days. */
export const dailyAnswer = {
  daily: {
    time: ['2026-11-21', '2026-11-22'],
    temperature_2m_max: [9.5, 7.1],
    temperature_2m_min: [4.2, 1.0],
    precipitation_sum: [3.2, 0],
    wind_speed_10m_max: [22.3, 11.9],
    weather_code: [63, 3],
  },
};
