import { Describe } from '@toolwright/core';
import { IsNumber, IsOptional, Max, Min } from 'class-validator';

/** The weather to dress for. */
export class ClothingInput {
  @Describe('Air temperature in °C', { examples: [18] })
  @IsNumber()
  @Min(-90)
  @Max(60)
  temperatureC!: number;

  @Describe('Rain or melted snow over the day in mm')
  @IsOptional()
  @IsNumber()
  @Min(0)
  rainMm?: number = 0;

  @Describe('Wind speed in km/h')
  @IsOptional()
  @IsNumber()
  @Min(0)
  windKmh?: number = 0;
}
