import { describe, expect, test } from '@jest/globals';
import { nearestNames } from './nearest-names.js';

const tools = ['weather.current', 'weather.forecast', 'wardrobe.suggest_clothing', 'mail.send'];

describe('C1 nearestNames', () => {
  test.each([
    ['weather.forcast', 'weather.forecast'],
    ['forecast', 'weather.forecast'],
    ['weather_forecast', 'weather.forecast'],
    ['weatherForecast', 'weather.forecast'],
    ['suggestClothing', 'wardrobe.suggest_clothing'],
    ['mail.sned', 'mail.send'],
    ['functions.current', 'weather.current'],
  ])('for %s the nearest is %s', (name, nearest) => {
    expect(nearestNames(name, tools, 3)[0]).toBe(nearest);
  });

  test('leaves out names that are not alike', () => {
    expect(nearestNames('delete_everything', tools, 3)).toEqual([]);
    expect(nearestNames('', tools, 3)).toEqual([]);
  });

  test('puts the nearer name first and gives no more than the limit', () => {
    expect(nearestNames('Oslo', ['Tokyo', 'Osl', 'Oslo'], 2)).toEqual(['Oslo', 'Osl']);
  });

  test('names a candidate once', () => {
    expect(nearestNames('mail.sent', ['mail.send', 'mail.send'], 3)).toEqual(['mail.send']);
  });

  test('spends no time on names of absurd length', () => {
    expect(nearestNames('a'.repeat(1_000_000), tools, 3)).toEqual([]);
  });
});
