import { describe, expect, test } from '@jest/globals';
import { Type } from 'class-transformer';
import {
  Allow,
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsCreditCard,
  IsDate,
  IsDateString,
  IsDefined,
  IsEmail,
  IsEnum,
  IsIn,
  IsInt,
  IsLatitude,
  IsNotEmpty,
  IsNumber,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  MinDate,
  MinLength,
  ValidateBy,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { Describe } from '../decorator/describe.js';
import { Sensitive } from '../decorator/sensitive.js';
import { classSchema, toJsonSchema } from './class-schema.js';

class Passenger {
  @Describe('As in the passport', { title: 'Name', examples: ['Ada Lovelace'] }) @Length(1, 50) name!: string;
  @IsOptional() @IsInt() @Min(0) @Max(120) age?: number;
}

/** What an enum with numbers is compiled to: it holds the names of its members too. */
const seats = { Window: 0, Aisle: 1, 0: 'Window', 1: 'Aisle' } as const;

class Payment {
  @IsIn(['card', 'cash']) by: string = 'cash';
}

class Account {
  @Sensitive() @IsString() iban: string = 'never shown';
}

class Booking {
  @IsEmail() email!: string;
  @IsIn(['economy', 'business']) cabin: string = 'economy';
  @IsEnum(seats) seat!: number;
  @Matches(/^[A-Z]{3}$/) from!: string;
  @Matches(/^[a-z]{3}$/i) to!: string;
  @Describe('Day of departure') @IsDateString() day!: string;
  @Type(() => Date) @IsDate() @MinDate(new Date(0)) bookedAt!: Date;
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(9) @ValidateNested({ each: true }) @Type(() => Passenger) passengers!: Passenger[];
  @ValidateNested() @Type(() => Passenger) payer!: Passenger;
  @ValidateNested() @Type(() => Payment) payment: Payment = new Payment();
  @ArrayUnique() @IsString({ each: true }) tags: string[] = [];
  @IsOptional() @IsCreditCard({ each: true }) cards?: string[];
  @IsBoolean() flexible!: boolean;
  @IsNumber({ maxDecimalPlaces: 2 }) @Min(0) price!: number;
  @IsLatitude() latitude!: number;
  @ValidateIf((booking: Booking) => booking.flexible) @IsInt() fee!: number;
  @Sensitive() @IsString() token: string = 'never shown';
  @ValidateNested() @Type(() => Account) account: Account = new Account();
}

describe('A2 classSchema', () => {
  test('says every rule that JSON Schema can say, and the others in words', () => {
    const passenger = {
      type: 'object',
      properties: {
        name: { title: 'Name', type: 'string', minLength: 1, maxLength: 50, description: 'As in the passport', examples: ['Ada Lovelace'] },
        age: { type: 'integer', minimum: 0, maximum: 120 },
      },
      required: ['name'],
      additionalProperties: false,
    };
    expect(toJsonSchema(Booking)).toEqual({
      type: 'object',
      properties: {
        email: { type: 'string', format: 'email' },
        cabin: { type: 'string', enum: ['economy', 'business'], default: 'economy' },
        seat: { type: 'number', enum: [0, 1] },
        from: { type: 'string', pattern: '^[A-Z]{3}$' },
        to: { type: 'string', description: 'must match /^[a-z]{3}$/i' },
        day: { type: 'string', description: 'Day of departure; must be an ISO 8601 date or date and time' },
        bookedAt: {
          type: 'string',
          description: 'must be an ISO 8601 date or date and time; must not be before 1970-01-01T00:00:00.000Z',
        },
        passengers: { type: 'array', minItems: 1, maxItems: 9, items: passenger },
        payer: passenger,
        payment: {
          type: 'object',
          properties: { by: { type: 'string', enum: ['card', 'cash'], default: 'cash' } },
          required: [],
          additionalProperties: false,
          default: { by: 'cash' },
        },
        tags: { type: 'array', uniqueItems: true, items: { type: 'string' }, default: [] },
        cards: { type: 'array', items: { type: 'string', description: 'must be a credit card number' } },
        flexible: { type: 'boolean' },
        price: { type: 'number', minimum: 0, description: 'must be a number with at most 2 decimal places' },
        latitude: { type: 'number', minimum: -90, maximum: 90, description: 'must be a latitude in degrees' },
        fee: { anyOf: [{ type: 'integer' }, {}], description: 'checked only under a condition' },
        token: { type: 'string' },
        account: { type: 'object', properties: { iban: { type: 'string' } }, required: [], additionalProperties: false },
      },
      required: ['email', 'seat', 'from', 'to', 'day', 'bookedAt', 'passengers', 'payer', 'flexible', 'price', 'latitude'],
      additionalProperties: false,
    });
  });

  test('lists what it leaves to words, with its place', () => {
    class Trip {
      @ValidateNested({ each: true }) @Type(() => Booking) bookings!: Booking[];
    }
    expect(classSchema(Trip).unexpressed).toEqual([
      'bookings[].to: must match /^[a-z]{3}$/i',
      'bookings[].day: must be an ISO 8601 date or date and time',
      'bookings[].bookedAt: must be an ISO 8601 date or date and time',
      'bookings[].bookedAt: must not be before 1970-01-01T00:00:00.000Z',
      'bookings[].cards[]: must be a credit card number',
      'bookings[].price: must be a number with at most 2 decimal places',
      'bookings[].latitude: must be a latitude in degrees',
      'bookings[].fee: checked only under a condition',
    ]);
  });

  test('is the same frozen object each time, and only JSON', () => {
    const schema = toJsonSchema(Booking);
    expect(toJsonSchema(Booking)).toBe(schema);
    expect([schema, schema.properties, schema.properties?.seat, schema.properties?.seat?.enum].every(Object.isFrozen)).toBe(true);
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  });

  test('takes a property for a list when its rule is about each entry, whatever type was emitted', () => {
    class Trip {
      @ValidateNested({ each: true }) @Type(() => Passenger) passengers!: readonly Passenger[];
    }
    expect(toJsonSchema(Trip)).toMatchObject({ properties: { passengers: { type: 'array', items: { type: 'object' } } } });
  });

  test('a subclass says again what it declares again, and inherits the rest', () => {
    class Adult extends Passenger {
      @Describe('In years') @Min(18) override age: number = 30;
    }
    expect(toJsonSchema(Adult).properties).toEqual({
      age: { type: 'number', minimum: 18, description: 'In years', default: 30 },
      name: toJsonSchema(Passenger).properties?.name,
    });
  });

  test('two rules about one thing both count', () => {
    class Word {
      @IsDefined() @MinLength(2) @MinLength(5) @MaxLength(9) @MaxLength(7) length!: string;
      @Matches(/^a/) @Matches(/z$/) ends!: string;
      @IsNotEmpty() text!: string;
      @IsNotEmpty() @IsInt() count!: number;
      @IsNotEmpty() share!: number;
    }
    expect(toJsonSchema(Word).properties).toEqual({
      length: { type: 'string', minLength: 5, maxLength: 7 },
      // Decorators next to a property are recorded from the last to the first.
      ends: { type: 'string', pattern: 'z$', description: 'must match /^a/' },
      text: { type: 'string', minLength: 1 },
      count: { type: 'integer' },
      share: { type: 'number' },
    });
  });

  test("takes the author's words for a rule of the author's, even one that is named as one of class-validator's", () => {
    class Span {
      @ValidateBy({ name: 'isAfter', validator: { validate: () => true } }, { message: '$property must be after start.' }) end!: unknown;
      @ValidateBy({ name: 'min', constraints: [5], validator: { validate: () => true, defaultMessage: () => 'anything goes' } })
      min!: unknown;
      @ValidateBy({ name: 'isEven', validator: { validate: () => true } }) even!: unknown;
    }
    expect(toJsonSchema(Span).properties).toEqual({
      end: { description: 'must be after start' },
      min: { description: 'anything goes' },
      even: { description: 'must obey the rule isEven' },
    });
  });

  test('says nothing by keywords of a rule that holds at times', () => {
    class Trip {
      @IsInt() @Max(5, { validateIf: () => false }) stops!: number;
    }
    expect(toJsonSchema(Trip).properties?.stops).toEqual({ type: 'integer', description: 'under a condition: must not be greater than 5' });
  });

  test('leaves out a default that JSON cannot hold', () => {
    class Input {
      @Allow() when: unknown = () => 1;
      @Allow() ratio: unknown = Number.NaN;
      @Allow() since: unknown = new Date(0);
    }
    expect(toJsonSchema(Input).properties).toEqual({
      when: {},
      ratio: {},
      since: { default: '1970-01-01T00:00:00.000Z' },
    });
  });
});
