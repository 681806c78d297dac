import { Describe } from '@toolwright/core';
import { ArrayNotEmpty, IsOptional, IsString } from 'class-validator';

/** What to wear. */
export class ClothingSuggestion {
  @Describe('All items as one phrase, to be set into a sentence')
  @IsString()
  readonly outfit!: string;

  @Describe('Each item, from the skin outwards, then what goes with it')
  @ArrayNotEmpty()
  @IsString({ each: true })
  readonly items!: readonly string[];

  @Describe('What to watch out for; absent on an ordinary day')
  @IsOptional()
  @IsString()
  readonly note?: string;
}
