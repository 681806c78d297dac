import 'reflect-metadata';
import { describe, expect, test } from '@jest/globals';
import type { InputVerdict, JsonValue } from '@toolwright/contract';
import { Expose, plainToInstance } from 'class-transformer';
import { IsBoolean, IsInt, IsOptional, IsString, Min, ValidateIf, validateSync } from 'class-validator';
import fc from 'fast-check';
import { createDtoParser } from '../src/schema/dto-parser.js';
import type { DtoClass } from '../src/signature/class-type.js';

class Trip {
  @IsString() city!: string;
  @IsOptional() @IsInt() @Min(1) days?: number;
  @IsBoolean() direct = true;
}

/** Rules of its own come before those that it inherits, its fields after. */
class GuidedTrip extends Trip {
  @IsString() guide!: string;
  @ValidateIf(({ direct }: GuidedTrip) => !direct) @IsString() via!: string;
}

class Reading {
  @IsString() city!: string;
  @IsInt()
  get days(): number {
    return String(this.city).length;
  }
  // What is sent for it is left aside.
  set days(_days: number) {}
}

class OwnGetter {
  @IsInt() days!: number;
  @IsString() city!: string;
  constructor() {
    Object.defineProperty(this, 'days', { get: () => 5, set: () => {}, enumerable: true });
  }
}

class Unlisted {
  @IsString() city!: string;
  @IsInt() days!: number;
  constructor() {
    Object.defineProperty(this, 'city', { value: 'Oslo', writable: true, enumerable: false });
  }
}

class Renamed {
  @Expose({ name: 'days' }) @IsString() city!: string;
  @Expose({ name: 'city' }) @IsInt() days!: number;
}

class Late {
  @IsInt() days!: number;
  @IsString() city!: string;
}

type Sent = Readonly<Record<string, JsonValue>>;

const trip = { city: 'Oslo', days: 2, direct: false };
const unfit = fc.constantFrom<JsonValue>('', 0, 1.5, true, []);

/** Most of what fits, in any order; rarely another property, and rarely a value that does not fit. */
function argumentsLike(fitting: Sent): fc.Arbitrary<Sent> {
  const names = Object.keys(fitting);
  const some = fc.shuffledSubarray(names, { minLength: names.length - 1 });
  const order = fc.oneof({ weight: 9, arbitrary: some }, { weight: 1, arbitrary: some.map((sent) => ['more', ...sent]) });
  const memberFor = (name: string): fc.Arbitrary<readonly [string, JsonValue]> =>
    fc
      .oneof({ weight: 9, arbitrary: fc.constant(fitting[name] ?? 1) }, { weight: 1, arbitrary: unfit })
      .map((value) => [name, value] as const);
  return order.chain((sent) => fc.tuple(...sent.map(memberFor))).map((members) => Object.fromEntries(members));
}

function isAcceptedByClassValidator(dto: DtoClass, sent: Sent): boolean {
  try {
    const instance: object = plainToInstance(dto, { ...sent }, { exposeUnsetFields: false });
    return validateSync(instance, { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true }).length === 0;
  } catch {
    return false;
  }
}

describe('A2 the order in which properties are sent', () => {
  test.each<[string, DtoClass, Sent]>([
    ['initialisers and optional properties', Trip, trip],
    ['a parent class and a condition', GuidedTrip, { ...trip, guide: 'Ada', via: 'Bergen' }],
    ['an accessor', Reading, { city: 'Oslo', days: 2 }],
    ['a getter of each instance', OwnGetter, { city: 'Oslo', days: 2 }],
    ['a field that cannot be listed', Unlisted, { city: 'Oslo', days: 2 }],
    ['names that are exchanged', Renamed, { city: 2, days: 'Oslo' }],
    ['rules in another order', Late, { city: 'Oslo', days: 2 }],
  ])('matters as little as it does to class-validator, in a class with %s', (_, dto, fitting) => {
    const parse = createDtoParser(dto);
    let accepted = 0;
    fc.assert(
      fc.property(argumentsLike(fitting), (sent) => {
        // No rule here is asynchronous.
        const verdict = parse(sent) as InputVerdict;
        accepted += Number(verdict.ok);
        expect(verdict.ok).toBe(isAcceptedByClassValidator(dto, sent));
      }),
      { numRuns: 400 },
    );
    // Neither side may win by refusing everything.
    expect(accepted).toBeGreaterThan(40);
  });
});
