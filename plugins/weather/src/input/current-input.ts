import { Describe } from '@toolwright/core';
import { IsString, Length } from 'class-validator';

/** Where the current weather is wanted. */
export class CurrentInput {
  @Describe('City name; add state or country where several have it: "Paris, Texas"', { examples: ['Beijing', 'New York'] })
  @IsString()
  @Length(2, 100)
  city!: string;
}
