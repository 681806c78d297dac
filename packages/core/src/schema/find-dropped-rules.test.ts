import 'reflect-metadata';
import { describe, expect, test } from '@jest/globals';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, Min, ValidateNested } from 'class-validator';
import { dtoInput } from './dto-input.js';

class Trip {
  @IsInt() @Min(1) nights!: number;
  @IsString() city!: string;
}

class Booking extends Trip {
  @Max(30) override nights: number = 1;
}

class Group extends Booking {
  @IsInt() @Max(60) override nights: number = 1;
}

class Order {
  @ValidateNested() @Type(() => Booking) booking!: Booking;
  @ValidateNested({ each: true }) @Type(() => Booking) others!: Booking[];
}

describe('B3 findDroppedRules', () => {
  test('names what a subclass dropped by another rule on the same property', () => {
    expect(dtoInput(Booking).droppedRules).toEqual(['nights: min of Trip, in Booking', 'nights: isInt of Trip, in Booking']);
  });

  test('leaves out what it repeats, and looks through all that it extends', () => {
    expect(dtoInput(Group).droppedRules).toEqual(['nights: min of Trip, in Group']);
  });

  test('names what a nested class dropped, once', () => {
    expect(dtoInput(Order).droppedRules).toEqual(['nights: min of Trip, in Booking', 'nights: isInt of Trip, in Booking']);
  });

  test('finds nothing where nothing is lost: another property, or a condition alone', () => {
    class Longer extends Trip {
      @IsString() hotel!: string;
      @IsOptional() override city: string = 'Oslo';
    }
    expect(dtoInput(Trip).droppedRules).toEqual([]);
    expect(dtoInput(Longer).droppedRules).toEqual([]);
  });
});
