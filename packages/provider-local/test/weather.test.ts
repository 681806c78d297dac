import { describe, expect, test } from '@jest/globals';
import { converse, written } from './converse.js';
import { outage, type ToyAnswer, type ToyTool, toyTool } from './toy-tool.js';
import { currentWeather, forecast, suggestClothing, weatherTools } from './weather-tools.js';

const closing = 'Answered by rules, without a language model.';

function answering(tool: ToyTool, answer: (given: ToyAnswer, city: unknown) => ToyAnswer): ToyTool {
  return { ...tool, answer: (callArguments) => answer(tool.answer(callArguments), callArguments.city) };
}

describe('E1 the first demo', () => {
  const request = 'Which is warmer today, Beijing or Shanghai, and what should I wear in each?';

  test('looks at both cities at once, then asks for clothes by what it found', async () => {
    expect(written(await converse(request, weatherTools))).toEqual([
      ['weather.current {"city":"Beijing"}', 'weather.current {"city":"Shanghai"}'],
      [
        'wardrobe.suggest_clothing {"temperatureC":27,"rainMm":0,"windKmh":12}',
        'wardrobe.suggest_clothing {"temperatureC":31.5,"rainMm":2.4,"windKmh":8}',
      ],
    ]);
  });

  test('names the winner, both values and the difference, and gives each city its clothes', async () => {
    const { answer } = await converse(request, weatherTools);
    expect(answer.split('\n')).toEqual([
      'Shanghai is warmer: temperature 31.5 °C, against 27 °C for Beijing; the difference is 4.5 °C.',
      '',
      'Beijing, China: Clear sky, temperature 27 °C, rain 0 mm, wind 12 km/h, feels like 28 °C. Outfit: light summer clothes; items: T-shirt and light trousers.',
      'Shanghai, China: Clear sky, temperature 31.5 °C, rain 2.4 mm, wind 8 km/h, feels like 32.5 °C. Outfit: light summer clothes; items: T-shirt and light trousers; note: take an umbrella.',
      '',
      closing,
    ]);
  });

  test('with one call a turn gives the same answer', async () => {
    const together = await converse(request, weatherTools);
    const oneByOne = await converse(request, weatherTools, { parallelToolCalls: 'off' });
    expect(oneByOne.turns.map(({ length }) => length)).toEqual([1, 1, 1, 1]);
    expect(oneByOne.answer).toBe(together.answer);
  });

  test('says a tie as a tie, and asks only once for the same clothes, which suit both', async () => {
    const course = await converse('Which is warmer today, Beijing or Paris, and what should I wear in each?', weatherTools);
    expect(written(course)[1]).toEqual(['wardrobe.suggest_clothing {"temperatureC":27,"rainMm":0,"windKmh":12}']);
    expect(course.answer).toContain('Beijing and Paris are level: temperature 27 °C each.');
    expect(course.answer.match(/light summer clothes/g)).toHaveLength(2);
  });
});

describe('choosing among alternatives', () => {
  test.each([
    ['weather in Oslo', ['weather.current {"city":"Oslo"}']],
    ['How cold will it be tomorrow in Oslo?', ['weather.forecast {"city":"Oslo"}']],
    ['Forecast for Oslo for the next 3 days', ['weather.forecast {"city":"Oslo","days":3}']],
    ['The weather in Oslo now and the forecast for tomorrow', ['weather.forecast {"city":"Oslo"}', 'weather.current {"city":"Oslo"}']],
  ])('%j', async (request, calls) => {
    expect(written(await converse(request, weatherTools))).toEqual([calls]);
  });
});

describe('finding what a relevant tool lacks', () => {
  test('asks another tool for it that was not spoken of', async () => {
    expect(written(await converse('What should I wear in Oslo?', weatherTools))).toEqual([
      ['weather.current {"city":"Oslo"}'],
      ['wardrobe.suggest_clothing {"temperatureC":9,"rainMm":0,"windKmh":20}'],
    ]);
  });

  test('asks the one for the right time, and takes the right day from its list', async () => {
    expect(written(await converse('What should I wear in Oslo tomorrow?', weatherTools))).toEqual([
      ['weather.forecast {"city":"Oslo"}'],
      ['wardrobe.suggest_clothing {"temperatureC":16,"rainMm":1.2}'],
    ]);
  });

  test('asks nothing that the request tells', async () => {
    expect(written(await converse('What should I wear at 4 degrees?', weatherTools))).toEqual([
      ['wardrobe.suggest_clothing {"temperatureC":4}'],
    ]);
  });

  test('goes by the results for the message before', async () => {
    const before = await converse('What is the weather in Oslo?', weatherTools);
    const course = await converse('And what should I wear there?', weatherTools, { before: before.messages });
    expect(written(course)).toEqual([['wardrobe.suggest_clothing {"temperatureC":9,"rainMm":0,"windKmh":20}']]);
    expect(course.answer).toContain('Oslo');
  });
});

describe('when tools fail', () => {
  const broken: ToyTool = { ...currentWeather, answer: () => outage('The station is down.') };

  test('tells the failure and its suggestion, and does not call the tool again', async () => {
    const course = await converse('What is the weather in Oslo?', [broken, suggestClothing]);
    expect(written(course)).toEqual([['weather.current {"city":"Oslo"}']]);
    expect(course.answer).toContain('weather.current (Oslo) failed: The station is down. Use another tool, or say what could not be done.');
  });

  test('says what it could not do for want of the failed result', async () => {
    const { answer } = await converse('What is the weather in Oslo, and what should I wear?', [broken, suggestClothing]);
    expect(answer).toContain('I cannot use wardrobe.suggest_clothing: I found no "temperatureC" in the request.');
  });

  test('an unknown city spoils neither the other city nor its clothes, and nothing is compared', async () => {
    const { answer } = await converse('Which is warmer, Atlantis or Oslo, and what should I wear in each?', weatherTools);
    expect(answer).toContain('I cannot compare the temperature: I have it for Oslo only.');
    expect(answer).toContain('weather.current (Atlantis) failed: Unknown city Atlantis.');
    expect(answer).toMatch(/Oslo, Norway: .* Outfit: warm layers/);
  });

  test('says which figures are second best, and why', async () => {
    const degraded = answering(currentWeather, (given, city) =>
      city === 'Oslo' ? { ...given, degradedBy: 'The station is late.' } : given,
    );
    const { answer } = await converse('Weather in Oslo and Paris?', [degraded]);
    expect(answer).toContain(
      'The figures for Oslo are approximate, because the first source failed: The station is late. They come from method fromClimateNormals.',
    );
  });
});

describe('saying what it cannot do', () => {
  test('lists the tools, and says that it is no language model', async () => {
    const { turns, answer } = await converse('Tell me a joke', weatherTools);
    expect(turns).toEqual([]);
    expect(answer).toMatch(/^I cannot answer that: none of the tools on offer fits the request\./);
    expect(answer).toContain('- weather.forecast: Weather forecast for a city for the coming days.');
    expect(answer).toContain('no language model');
  });

  test('names the arguments that are missing', async () => {
    const { turns, answer } = await converse('How is the weather?', weatherTools);
    expect(turns).toEqual([]);
    expect(answer).toContain('I cannot use weather.current: I found no "city" (City name, e.g. Beijing) in the request.');
  });

  test('shortens a long list of tools', async () => {
    const many = Array.from({ length: 30 }, (_, place) => toyTool({ name: `toy.tool_${place}`, description: 'Long. Very long.' }));
    const { answer } = await converse('joke', many);
    expect(answer).toContain('- and 22 more');
    expect(answer).not.toContain('Very long');
  });
});

test('a read is never asked again for what the conversation already knows', async () => {
  const before = await converse('Weather in Oslo?', [currentWeather, forecast]);
  const course = await converse('Which is warmer, Oslo or Paris?', [currentWeather, forecast], { before: before.messages });
  expect(written(course)).toEqual([['weather.current {"city":"Paris"}']]);
  expect(course.answer).toContain('Paris is warmer: temperature 27 °C, against 9 °C for Oslo');
});
