import { describe, expect, test } from '@jest/globals';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsDateString,
  IsEmail,
  IsEnum,
  IsIn,
  IsInt,
  IsLatitude,
  IsNumber,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { Describe } from '../decorator/describe.js';
import { classSchema, toJsonSchema } from './class-schema.js';

class Passenger {
  @Length(1, 50) name!: string;
  @IsOptional() @IsInt() @Min(0) @Max(120) age?: number;
}

class Booking {
  @IsEmail() email!: string;
  @IsIn(['economy', 'business']) cabin: string = 'economy';
  @IsEnum({ Window: 'window', Aisle: 'aisle' }) seat!: string;
  @Matches(/^[A-Z]{3}$/) from!: string;
  @Matches(/^[a-z]{3}$/i) to!: string;
  @Describe('Day of departure') @IsDateString() day!: string;
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(9) @ValidateNested({ each: true }) @Type(() => Passenger) passengers!: Passenger[];
  @ValidateNested() @Type(() => Passenger) payer!: Passenger;
  @IsString({ each: true }) tags: string[] = [];
  @IsBoolean() flexible!: boolean;
  @IsNumber() @Min(0) price!: number;
  @IsLatitude() latitude!: number;
  @ValidateIf((booking: Booking) => booking.flexible) @IsInt() fee!: number;
}

describe('A2 classSchema', () => {
  test('says every rule that JSON Schema can say', () => {
    const passenger = {
      type: 'object',
      properties: { name: { type: 'string', minLength: 1, maxLength: 50 }, age: { type: 'integer', minimum: 0, maximum: 120 } },
      required: ['name'],
      additionalProperties: false,
    };
    expect(toJsonSchema(Booking)).toEqual({
      type: 'object',
      properties: {
        email: { type: 'string', format: 'email' },
        cabin: { type: 'string', enum: ['economy', 'business'], default: 'economy' },
        seat: { type: 'string', enum: ['window', 'aisle'] },
        from: { type: 'string', pattern: '^[A-Z]{3}$' },
        to: { type: 'string', description: 'also checked: matches' },
        day: { type: 'string', description: 'Day of departure; an ISO 8601 date or date and time' },
        passengers: { type: 'array', minItems: 1, maxItems: 9, items: passenger },
        payer: passenger,
        tags: { type: 'array', items: { type: 'string' }, default: [] },
        flexible: { type: 'boolean' },
        price: { type: 'number', minimum: 0 },
        latitude: { type: 'number', description: 'also checked: isLatitude' },
        fee: { type: 'integer', description: 'also checked: conditional' },
      },
      required: ['email', 'seat', 'from', 'to', 'day', 'passengers', 'payer', 'flexible', 'price', 'latitude'],
      additionalProperties: false,
    });
  });

  test('takes a property for a list when its rule is about each entry, whatever type was emitted', () => {
    class Trip {
      @ValidateNested({ each: true }) @Type(() => Passenger) passengers!: readonly Passenger[];
    }
    expect(toJsonSchema(Trip)).toMatchObject({ properties: { passengers: { type: 'array', items: { type: 'object' } } } });
  });

  test('names the rules that it cannot say', () => {
    expect(classSchema(Booking).unexpressed).toEqual(['to: matches', 'latitude: isLatitude', 'fee: conditional']);
  });
});
