import { Describe } from '@toolwright/core';
import { IsNumber, IsOptional, IsString } from 'class-validator';

/** The weather of one day. */
export class ForecastDay {
  @Describe('YYYY-MM-DD')
  @IsString()
  readonly date!: string;

  @Describe('Highest temperature in °C')
  @IsNumber()
  readonly highC!: number;

  @Describe('Lowest temperature in °C')
  @IsNumber()
  readonly lowC!: number;

  @Describe('Rain or melted snow in mm')
  @IsNumber()
  readonly rainMm!: number;

  @Describe('Strongest wind in km/h; absent where unknown')
  @IsOptional()
  @IsNumber()
  readonly windKmh?: number;

  @Describe('The weather in words')
  @IsString()
  readonly description!: string;
}
