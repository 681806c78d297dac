import { Describe } from '@toolwright/core';
import { IsInt, IsOptional, IsString, Length, Max, Min } from 'class-validator';

/** Days of a forecast when the caller does not say. */
export const defaultDays = 3;

/** Where and for how long a forecast is wanted. */
export class ForecastInput {
  @Describe('City name; add state or country where several have it: "Paris, Texas"', { examples: ['Beijing', 'New York'] })
  @IsString()
  @Length(2, 100)
  city!: string;

  @Describe('Number of days, today included: 2 for tomorrow, 7 for a week')
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(7)
  days?: number = defaultDays;
}
