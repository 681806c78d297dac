import 'reflect-metadata';
import { describe, expect, test } from '@jest/globals';
import { Type } from 'class-transformer';
import { IsNumber, IsString, ValidateBy, ValidateNested } from 'class-validator';
import { Sensitive } from '../decorator/sensitive.js';
import { outputCheck } from './output-check.js';

class Day {
  @IsNumber() high!: number;
}

class Forecast {
  @IsString() city!: string;
  @ValidateNested({ each: true }) @Type(() => Day) days!: Day[];
  @Sensitive() @IsString() pin: string = '';
}

describe('A4 outputCheck', () => {
  const check = outputCheck(Forecast);

  test('finds nothing in a result that fits, even when it or a part of it holds more', async () => {
    expect(await check({ city: 'Oslo', days: [{ high: 2, low: 1 }], pin: '1', source: 'met' })).toEqual([]);
  });

  test('names each place that is missing or wrong, and masks what is sensitive', async () => {
    expect(await check({ days: [{ high: 'warm' }], pin: 7, source: 'met' })).toMatchObject([
      { path: 'city', rule: 'required' },
      { path: 'days[0].high', received: '"warm"', rule: 'isNumber' },
      { path: 'pin', received: 'a masked value' },
    ]);
  });

  test('tells a property that nothing declares from a rule of the author named like that', async () => {
    class Place {
      @ValidateBy({ name: 'known', validator: { validate: () => false, defaultMessage: () => 'a known place' } }) city!: string;
    }
    expect(await outputCheck(Place)({ city: 'Atlantis', source: 'met' })).toMatchObject([{ path: 'city', rule: 'known' }]);
  });

  test('refuses what is no object', async () => {
    expect(await check('sunny')).toMatchObject([{ path: '', expected: 'a JSON object' }]);
  });
});
