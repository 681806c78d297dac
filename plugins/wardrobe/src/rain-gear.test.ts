import { describe, expect, test } from '@jest/globals';
import { gearAgainst } from './rain-gear.js';

describe('gearAgainst', () => {
  test.each([
    ['nothing on a calm, dry day', { temperatureC: 15, rainMm: 0, windKmh: 0 }, []],
    ['nothing for a trace of rain', { temperatureC: 15, rainMm: 0.9, windKmh: 0 }, []],
    ['an umbrella for light rain', { temperatureC: 15, rainMm: 1, windKmh: 38 }, ['umbrella']],
    ['a jacket and shoes for heavy rain', { temperatureC: 15, rainMm: 5, windKmh: 0 }, ['hooded rain jacket', 'waterproof shoes']],
    ['no umbrella in strong wind', { temperatureC: 15, rainMm: 1, windKmh: 39 }, ['hooded rain jacket']],
    ['a windproof jacket in dry, strong wind', { temperatureC: 15, rainMm: 0, windKmh: 39 }, ['windproof jacket']],
    ['boots instead of an umbrella in snow', { temperatureC: 0, rainMm: 10, windKmh: 0 }, ['waterproof boots']],
    [
      'boots and a windproof jacket in a snowstorm',
      { temperatureC: -5, rainMm: 10, windKmh: 60 },
      ['windproof jacket', 'waterproof boots'],
    ],
  ])('%s', (_title, exposure, expected) => {
    expect(gearAgainst(exposure)).toEqual(expected);
  });
});
