import {
  Allow,
  Equals,
  IsBoolean,
  IsDateString,
  IsEmail,
  IsEnum,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsNotIn,
  IsNumber,
  IsObject,
  IsPositive,
  IsString,
  IsUrl,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  Validate,
  ValidateBy,
  type ValidationArguments,
  type ValidationOptions,
  ValidatorConstraint,
  type ValidatorConstraintInterface,
} from 'class-validator';

/** What a numeric enum is compiled to: it also holds the names of its members. */
const colours = { Red: 0, Green: 1, 0: 'Red', 1: 'Green' } as const;

class IsEven implements ValidatorConstraintInterface {
  validate(value: unknown): boolean {
    return typeof value === 'number' && value % 2 === 0;
  }
}
ValidatorConstraint({ name: 'isEven' })(IsEven);

const differsFromFlag = {
  name: 'differsFromFlag',
  // A rule that looks at another property of the instance.
  validator: { validate: (value: unknown, args?: ValidationArguments) => value !== Reflect.get(args?.object ?? {}, 'flag') },
};

/** Rules that go together, and values that mostly keep them. */
export interface RuleFamily {
  readonly rules: (options: ValidationOptions) => readonly PropertyDecorator[];
  readonly samples: readonly unknown[];
}

/** Families of rules about one value. */
export const ruleFamilies = {
  text: { rules: (o) => [IsString(o), Length(1, 12, o)], samples: ['a', 'Oslo', '0123456789ab', '☀️', '😀'] },
  shortText: { rules: (o) => [MinLength(2, o), MaxLength(3, o)], samples: ['ab', 'abc', '☀️☀️', '😀😀'] },
  pattern: { rules: (o) => [Matches(/^[a-z]+$/i, o), IsNotEmpty(o)], samples: ['a', 'Zz'] },
  globalPattern: { rules: (o) => [Matches(/b/g, o)], samples: ['b', 'abb'] },
  email: { rules: (o) => [IsEmail({}, o)], samples: ['a@b.co', 'a.b@c.de'] },
  url: { rules: (o) => [IsUrl({}, o)], samples: ['https://a.co', 'www.a.co'] },
  uuid: { rules: (o) => [IsUUID('all', o)], samples: ['0b54ff3f-4a6e-4c3b-9d0c-2b7a3c9a1f10'] },
  day: { rules: (o) => [IsDateString({}, o)], samples: ['2020-02-29', '2020-02-30', '2020-01-01T10:00:00Z'] },
  count: { rules: (o) => [IsInt(o), Min(0, o), Max(10, o)], samples: [0, 5, 10] },
  price: { rules: (o) => [IsNumber({ maxDecimalPlaces: 2 }, o), IsPositive(o)], samples: [1, 2.25] },
  flag: { rules: (o) => [IsBoolean(o)], samples: [true, false] },
  choice: { rules: (o) => [IsIn(['day', 2, true], o)], samples: ['day', 2, true] },
  colour: { rules: (o) => [IsEnum(colours, o)], samples: [0, 1] },
  constant: { rules: (o) => [Equals('on', o)], samples: ['on'] },
  free: { rules: (o) => [IsObject(o)], samples: [{}, { a: [1, { b: null }] }] },
  anything: { rules: (o) => [Allow(o)], samples: ['a', 1, null, { a: 1 }, [1, [2]]] },
  excluded: { rules: (o) => [IsNotIn(['no'], o)], samples: ['a', 1, null, [1]] },
  even: { rules: (o) => [Validate(IsEven, o)], samples: [0, 2] },
  crossField: { rules: (o) => [ValidateBy(differsFromFlag, o), IsBoolean(o)], samples: [true, false] },
} satisfies Readonly<Record<string, RuleFamily>>;

export type FamilyName = keyof typeof ruleFamilies;
