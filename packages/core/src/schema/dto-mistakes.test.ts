import 'reflect-metadata';
import { describe, expect, test } from '@jest/globals';
import { Exclude, Type } from 'class-transformer';
import {
  IsDate,
  IsDefined,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  IsString,
  Matches,
  Max,
  Min,
  Validate,
  ValidateBy,
  ValidateIf,
  ValidateNested,
  ValidatePromise,
  type ValidationArguments,
  type ValidatorConstraintInterface,
} from 'class-validator';
import type { DtoClass } from '../signature/class-type.js';
import { classSchema } from './class-schema.js';

const kinds = (cat: DtoClass) => ({ property: 'kind', subTypes: [{ name: 'cat', value: cat }] });

// Numbers are rows of spikes.md §2.1: what class-validator lets an author write although it cannot mean it.
const mistakes: readonly (readonly [title: string, declare: () => DtoClass, message: string])[] = [
  [
    'row 4: a choice that never arrives as JSON',
    () => {
      class Input {
        @IsIn(['day', undefined]) span!: string;
      }
      return Input;
    },
    'Input.span: @IsIn takes texts, finite numbers, booleans and null, for nothing else arrives as JSON; received undefined. Remove it.',
  ],
  [
    'row 4: an object among the choices, which is compared by identity',
    () => {
      class Input {
        @IsIn([{ unit: 'day' }]) span!: object;
      }
      return Input;
    },
    'Input.span: @IsIn takes texts, finite numbers, booleans and null, for nothing else arrives as JSON; received {"unit":"day"}. Remove it.',
  ],
  [
    'row 8: a pattern that remembers',
    () => {
      class Input {
        @Matches(/[a-z]+/y) word!: string;
      }
      return Input;
    },
    'Input.word: @Matches with flag y remembers where it stopped, so equal inputs get different verdicts; received /[a-z]+/y. Remove the flag.',
  ],
  [
    'row 14: optional and defined',
    () => {
      class Input {
        @IsOptional() @IsDefined() @IsString() city?: string;
      }
      return Input;
    },
    'Input.city: @IsOptional and @IsDefined contradict each other: @IsOptional wins, and nothing is asked for. Remove one of them.',
  ],
  [
    'row 15: a default that breaks its own rule',
    () => {
      class Input {
        @IsInt() @Min(5) days: number = 3;
      }
      return Input;
    },
    'Input.days: its default breaks a rule, so that each call without it would be refused: days breaks min [5]; received 3. Correct the default, or the rule.',
  ],
  [
    'row 15: a nested default that lacks a value',
    () => {
      class Place {
        @IsString() city!: string;
      }
      class Input {
        @ValidateNested() @Type(() => Place) from: Place = new Place();
      }
      return Input;
    },
    'Input.from: its default breaks a rule, so that each call without it would be refused: city breaks isString; received {}. Correct the default, or the rule.',
  ],
  [
    'row 23: a nested class that nothing names',
    () => {
      class Input {
        @ValidateNested() place!: object;
      }
      return Input;
    },
    'Input.place: @ValidateNested needs to know the class; no @Type was found. Add @Type(() => TheClass) from class-transformer.',
  ],
  [
    'row 26: a field without a rule',
    () => {
      class Input {
        @IsString() city!: string;
        country?: string;
      }
      return Input;
    },
    'Input.country: every field of an input carries a class-validator rule, or each call would be refused; this one has none. Add a rule such as @IsString(), or @Allow() to take anything.',
  ],
  [
    'row 29: a rule on a getter',
    () => {
      class Input {
        @IsString() first!: string;
        @IsString() get full(): string {
          return this.first;
        }
      }
      return Input;
    },
    'Input.full: a rule on a getter never sees what was sent, because nothing can set it. Make it a field.',
  ],
  [
    'row 29: a getter that cannot be read before anything was sent',
    () => {
      class Input {
        @IsOptional() @IsString() city?: string;
        @IsString()
        get shown(): string {
          if (this.city === undefined) throw new RangeError('no city yet');
          return this.city;
        }
        set shown(city: string) {
          this.city = city;
        }
      }
      return Input;
    },
    'Input.shown: a property that can be read before anything was sent was expected; its getter threw: no city yet. Make it a field, or have the getter give undefined until it knows better.',
  ],
  [
    'row 36: a date that no text becomes',
    () => {
      class Input {
        @IsDate() day!: Date;
      }
      return Input;
    },
    'Input.day: @IsDate takes a Date, and JSON has none; no @Type was found. Add @Type(() => Date) from class-transformer, or use @IsISO8601() for a text.',
  ],
  [
    'row 31: a rule in a group',
    () => {
      class Input {
        @IsString({ groups: ['admin'] }) city!: string;
      }
      return Input;
    },
    'Input.city: rules of an input belong to no group, because no caller can choose one; received group "admin". Remove "groups", or make two classes.',
  ],
  [
    'row 38: a set of nested objects',
    () => {
      class Place {
        @IsString() city!: string;
      }
      class Input {
        @ValidateNested({ each: true }) @Type(() => Place) places!: Set<Place>;
      }
      return Input;
    },
    'Input.places: @ValidateNested is for an object or a list of objects; received a Set, which JSON has not. Make it an array.',
  ],
  [
    'row 25: a kept discriminator that a class does not declare',
    () => {
      class Cat {
        @IsString() name!: string;
      }
      class Input {
        @ValidateNested() @Type(() => Cat, { keepDiscriminatorProperty: true, discriminator: kinds(Cat) }) pet!: Cat;
      }
      return Input;
    },
    'Input.pet: with keepDiscriminatorProperty each class declares "kind", or each call would be refused; Cat does not. Declare it there, or drop the option.',
  ],
  [
    'row 25: a dropped discriminator that a class declares',
    () => {
      class Cat {
        @IsString() kind!: string;
      }
      class Input {
        @ValidateNested() @Type(() => Cat, { discriminator: kinds(Cat) }) pet!: Cat;
      }
      return Input;
    },
    'Input.pet: class-transformer takes "kind" away before Cat, which declares it, is made. Set keepDiscriminatorProperty: true.',
  ],
  [
    'row 35: an excluded property without a default',
    () => {
      class Input {
        @Exclude() @IsString() city!: string;
      }
      return Input;
    },
    'Input.city: class-transformer lets no call send it, and it has no default, so that each call would be refused. Give it a default, or remove @Exclude.',
  ],
  [
    'a rule that waits for a promise',
    () => {
      class Input {
        @ValidatePromise() @IsString() city!: Promise<string>;
      }
      return Input;
    },
    'Input.city: @ValidatePromise waits for a promise, and nothing that arrives as JSON is one. Remove it.',
  ],
  [
    'a rule whose class is never asked',
    () => {
      class IsCapital implements ValidatorConstraintInterface {
        validate(): boolean {
          return false;
        }
      }
      class Input {
        @Validate(IsCapital) city!: string;
      }
      return Input;
    },
    'Input.city: @Validate names a class that class-validator never asks, because it has no @ValidatorConstraint; received IsCapital. Decorate it.',
  ],
  [
    'a constructor that needs arguments',
    () => {
      class Input {
        @IsString() city: string;
        constructor(place: { readonly city: string }) {
          this.city = place.city;
        }
      }
      // TypeScript refuses it as an input; JavaScript does not.
      return Input as unknown as DtoClass;
    },
    "Input: a class that can be made without arguments was expected; its constructor threw: Cannot read properties of undefined (reading 'city'). Give fields their defaults where they are declared.",
  ],
];

const messageOf = (declare: () => DtoClass): string => {
  try {
    classSchema(declare());
  } catch (thrown) {
    if (thrown instanceof Error) return thrown.message;
  }
  return 'no error';
};

describe('A2 a mistake in an input', () => {
  test.each(mistakes)('%s is refused by class and property, with its cure', (_title, declare, message) => {
    expect(messageOf(declare)).toBe(message);
  });

  test('a rule of the author is not asked about a default, because it may depend on what a call sends', () => {
    const isAfter = {
      name: 'isAfter',
      validator: { validate: (end: number, args?: ValidationArguments) => end > ((args?.object ?? {}) as Span).start },
    };
    class Span {
      @IsInt() start!: number;
      @IsInt() @ValidateBy(isAfter) end: number = 7;
    }
    expect(messageOf(() => Span)).toBe('no error');
  });

  test('a default that a rule cannot even read breaks it', () => {
    class Input {
      @IsNumber({ maxDecimalPlaces: 2 }) share: number = 1e-7;
    }
    expect(messageOf(() => Input)).toContain('Input.share: its default breaks a rule');
  });

  test('a default under a condition is not judged', () => {
    class Trip {
      @IsString() kind!: string;
      @Max(5, { validateIf: (trip: Trip) => trip.kind !== 'bus' }) stops: number = 9;
      @ValidateIf((trip: Trip) => trip.kind !== 'walk') @Min(5) seats: number = 0;
    }
    expect(messageOf(() => Trip)).toBe('no error');
  });

  test('an accessor that can be set is a field', () => {
    class Input {
      #city = '';
      @IsString() get city(): string {
        return this.#city;
      }
      set city(city: string) {
        this.#city = city;
      }
    }
    expect(messageOf(() => Input)).toBe('no error');
  });
});
