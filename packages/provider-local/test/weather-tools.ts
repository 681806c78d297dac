import { refusal, type ToyAnswer, toyTool } from './toy-tool.js';

const cities: Readonly<
  Record<string, { readonly country: string; readonly temperatureC: number; readonly rainMm: number; readonly windKmh: number }>
> = {
  beijing: { country: 'China', temperatureC: 27, rainMm: 0, windKmh: 12 },
  shanghai: { country: 'China', temperatureC: 31.5, rainMm: 2.4, windKmh: 8 },
  oslo: { country: 'Norway', temperatureC: 9, rainMm: 0, windKmh: 20 },
  paris: { country: 'France', temperatureC: 27, rainMm: 0, windKmh: 12 },
  'são paulo': { country: 'Brazil', temperatureC: 22, rainMm: 0, windKmh: 5 },
  'new york': { country: 'United States', temperatureC: 24, rainMm: 0, windKmh: 15 },
};

function weatherOf(city: unknown): ToyAnswer {
  const name = String(city);
  const found = cities[name.toLowerCase()];
  if (!found) return refusal(`Unknown city ${name}.`);
  const { country, ...rest } = found;
  return { data: { city: name, country, ...rest, feelsLikeC: rest.temperatureC + 1, description: 'clear sky' } };
}

export const currentWeather = toyTool(
  {
    name: 'weather.current',
    description: 'Current weather in a city: temperature, rain and wind.',
    keywords: ['weather', 'temperature', 'warm', 'cold', 'rain', 'wind', 'today'],
    properties: { city: { type: 'string', examples: ['Beijing'], description: 'City name, e.g. Beijing' } },
    required: ['city'],
  },
  ({ city }) => weatherOf(city),
);

export const forecast = toyTool(
  {
    name: 'weather.forecast',
    description: 'Weather forecast for a city for the coming days.',
    keywords: ['weather', 'forecast', 'tomorrow', 'week'],
    properties: { city: { type: 'string' }, days: { type: 'integer', minimum: 1, maximum: 7, default: 3 } },
    required: ['city'],
  },
  ({ city }) => ({
    data: {
      city: String(city),
      days: [
        { date: '2025-06-01', highC: 20, lowC: 11, rainMm: 0 },
        { date: '2025-06-02', highC: String(city) === 'Oslo' ? 16 : 25, lowC: 12, rainMm: 1.2 },
      ],
    },
  }),
);

export const suggestClothing = toyTool(
  {
    name: 'wardrobe.suggest_clothing',
    description: 'What to wear for a temperature, rain and wind.',
    keywords: ['clothes', 'wear', 'outfit', 'dress', 'jacket'],
    properties: { temperatureC: { type: 'number' }, rainMm: { type: 'number' }, windKmh: { type: 'number' } },
    required: ['temperatureC'],
  },
  ({ temperatureC, rainMm }) => {
    const items = Number(temperatureC) > 15 ? ['T-shirt', 'light trousers'] : ['sweater', 'warm jacket'];
    return {
      data: {
        outfit: Number(temperatureC) > 15 ? 'light summer clothes' : 'warm layers',
        items,
        ...(Number(rainMm) > 1 && { note: 'take an umbrella' }),
      },
    };
  },
);

export const weatherTools = [currentWeather, forecast, suggestClothing];
