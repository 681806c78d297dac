import { Describe } from '@toolwright/core';
import { Type } from 'class-transformer';
import { IsArray, IsBoolean, IsString, ValidateNested } from 'class-validator';
import { ForecastDay } from './forecast-day.js';

/** The weather of a city on the coming days, or what it usually is on them. */
export class Forecast {
  @IsString()
  readonly city!: string;

  @IsString()
  readonly country!: string;

  @Describe('One entry a day, today first')
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => ForecastDay)
  readonly days!: readonly ForecastDay[];

  @Describe('true when these are climate means and no forecast: say so')
  @IsBoolean()
  readonly approximate!: boolean;

  @Describe('Where the figures come from')
  @IsString()
  readonly source!: string;
}
