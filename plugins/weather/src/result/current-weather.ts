import { Describe } from '@toolwright/core';
import { IsBoolean, IsNumber, IsOptional, IsString } from 'class-validator';

/** The weather of a city now, or what it usually is at this time of the year. */
export class CurrentWeather {
  @IsString()
  readonly city!: string;

  @IsString()
  readonly country!: string;

  @Describe('Air temperature in °C')
  @IsNumber()
  readonly temperatureC!: number;

  @Describe('Felt temperature in °C; absent where unknown')
  @IsOptional()
  @IsNumber()
  readonly feelsLikeC?: number;

  @Describe('Rain or melted snow of the whole day in mm')
  @IsNumber()
  readonly rainMm!: number;

  @Describe('Wind speed in km/h; absent where unknown')
  @IsOptional()
  @IsNumber()
  readonly windKmh?: number;

  @Describe('The weather in words')
  @IsString()
  readonly description!: string;

  @Describe('When it was measured, ISO 8601, UTC; absent on climate means')
  @IsOptional()
  @IsString()
  readonly observedAt?: string;

  @Describe('true when these are climate means and no measurement: say so')
  @IsBoolean()
  readonly approximate!: boolean;

  @Describe('Where the figures come from')
  @IsString()
  readonly source!: string;
}
