import { describe, expect, test } from '@jest/globals';
import { getMetadataStorage, IsInt, IsOptional, IsString, Max, Min } from 'class-validator';
import type { DtoClass } from '../signature/class-type.js';
import { readRuleMetadata } from './rule-metadata.js';

class Base {
  @IsInt() @Min(1) count!: number;
  @IsOptional() @IsString() note?: string;
}

class Middle extends Base {
  @Max(9) override count: number = 1;
}

class Leaf extends Middle {
  @IsString() name!: string;
}

class Stranger {
  @IsString() city!: string;
}

describe('A2 readRuleMetadata', () => {
  test.each<[string, DtoClass]>([
    ['a class alone', Base],
    ['a class that declares a field again', Middle],
    ['a class that extends one that extends another', Leaf],
    ['a class that nobody extends', Stranger],
    ['a class without rules', class {}],
  ])('says of %s what class-validator itself says', (_title, dto) => {
    expect(readRuleMetadata(dto)).toEqual(getMetadataStorage().getTargetValidationMetadatas(dto, '', false, false));
  });
});
