import 'reflect-metadata';
import { describe, expect, test } from '@jest/globals';
import type { InputVerdict, JsonValue } from '@toolwright/contract';
import { Exclude, Expose, Transform, Type } from 'class-transformer';
import {
  Allow,
  ArrayUnique,
  Equals,
  IsArray,
  IsDate,
  IsDateString,
  IsEmail,
  IsEnum,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsNumber,
  IsObject,
  IsOptional,
  IsPositive,
  IsString,
  IsUrl,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateBy,
  ValidateIf,
  ValidateNested,
  type ValidationArguments,
} from 'class-validator';
import type { DtoClass } from '../../signature/class-type.js';
import { createDtoParser } from '../dto-parser.js';

/** A class with one property `value`. */
function dtoWith(...decorators: readonly PropertyDecorator[]): DtoClass {
  class Input {
    value = undefined;
  }
  for (const decorator of decorators) decorator(Input.prototype, 'value');
  return Input;
}

function judge(dto: DtoClass, value: JsonValue): InputVerdict {
  // No rule here is asynchronous.
  return createDtoParser(dto)(value) as InputVerdict;
}

function accepts(dto: DtoClass, value: JsonValue): boolean {
  return judge(dto, { value }).ok;
}

class Place {
  @IsString() city!: string;
  greet(): string {
    return this.city;
  }
}

const colours = { Red: 0, Green: 1, 0: 'Red', 1: 'Green' };

/** What class-validator says of a value, where JSON Schema would say something else. */
const sameAsClassValidator: readonly (readonly [
  title: string,
  dto: DtoClass,
  accepted: readonly JsonValue[],
  refused: readonly JsonValue[],
])[] = [
  ['row 1: no number is infinite', dtoWith(IsNumber()), [1.5], [JSON.parse('1e400')]],
  ['row 2: a rule that throws refuses', dtoWith(IsNumber({ maxDecimalPlaces: 2 })), [1.25], [1e-7, 1.234]],
  ['row 4: a choice is one of its members, by value and type', dtoWith(IsIn([1, 'a', true])), [1, 'a', true], ['1', 'b', null]],
  ['row 5: a variation selector has no length', dtoWith(Length(2, 2)), ['😀😀', '☀️☀️'], ['☀️', '☀️☀️☀️']],
  ['row 6: a pattern has the flags that it is written with', dtoWith(Matches(/^.$/)), ['a'], ['😀']],
  ['row 7: a pattern may ignore case', dtoWith(Matches(/^[a-z]+$/i)), ['ABC'], ['1']],
  ['row 8: a global pattern remembers nothing', dtoWith(Matches(/a/g)), ['a', 'a', 'a'], ['b', 'b']],
  [
    'row 9: an e-mail address has a real domain',
    dtoWith(IsEmail()),
    ['é@b.co', 'a@é.com'],
    ['a@1.2.3.4', 'a@b.123', `${'a'.repeat(65)}@b.co`],
  ],
  [
    'row 10: a url needs no scheme, but not any scheme will do',
    dtoWith(IsUrl()),
    ['www.a.co', 'https://ä.co/ä'],
    ['mailto:a@b.co', 'http://localhost'],
  ],
  ['row 11: a date text may be a year or a week', dtoWith(IsDateString()), ['2020', '2020-W01', '2020-02-30'], ['soon']],
  [
    'row 12: a uuid has a version and no prefix',
    dtoWith(IsUUID()),
    ['0b54ff3f-4a6e-4c3b-9d0c-2b7a3c9a1f10'],
    ['urn:uuid:0b54ff3f-4a6e-4c3b-9d0c-2b7a3c9a1f10'],
  ],
  ['row 17: blanks are not empty', dtoWith(IsNotEmpty()), [' ', [], {}], ['', null]],
  [
    'row 21: equal objects are different entries',
    dtoWith(ArrayUnique()),
    [
      [{}, {}],
      [[1], [1]],
    ],
    [[1, 1]],
  ],
  [
    'row 33: a rule of the author may be named like one of class-validator',
    dtoWith(ValidateBy({ name: 'min', constraints: [5], validator: { validate: (value) => value === 'low' } })),
    ['low'],
    [7],
  ],
  ['row 39: rules do not change a type', dtoWith(Equals(1), IsPositive()), [1], ['1', true]],
];

describe('A2 the verdict on a DTO', () => {
  test.each(sameAsClassValidator)('%s', (_title, dto, accepted, refused) => {
    expect(accepted.map((value) => accepts(dto, value))).toEqual(accepted.map(() => true));
    expect(refused.map((value) => accepts(dto, value))).toEqual(refused.map(() => false));
  });

  test('row 3: a numeric enum has its values, not the names of its members', () => {
    expect([0, 1, 'Red', 'Green', 2].map((value) => accepts(dtoWith(IsEnum(colours)), value))).toEqual([true, true, false, false, false]);
  });

  test('rows 13, 16: null of an optional property is nothing, so its default stays', () => {
    class Input {
      @IsOptional() @IsInt() days: number = 3;
      @IsInt() hours: number = 1;
    }
    expect(judge(Input, { days: null })).toEqual({ ok: true, input: { days: 3, hours: 1 } });
    expect(judge(Input, { hours: null })).toMatchObject({ ok: false, problems: [{ path: 'hours', received: 'null' }] });
  });

  test('rows 18, 19: what is neither optional nor has a default is required, whatever its rules let pass', () => {
    expect(judge(dtoWith(Allow()), {})).toEqual({
      ok: false,
      problems: [{ path: 'value', expected: 'a value', received: 'nothing', rule: 'required' }],
    });
    expect(accepts(dtoWith(Allow()), null)).toBe(true);
  });

  test('row 20: rules about entries ask for a list', () => {
    const dto = dtoWith(IsString({ each: true }));
    expect(accepts(dto, ['a'])).toBe(true);
    expect(judge(dto, { value: 'a' })).toMatchObject({ ok: false, problems: [{ path: 'value', expected: 'a list' }] });
  });

  test('row 22: a nested object is one object, a list of them is flat', () => {
    const one = dtoWith(
      ValidateNested(),
      Type(() => Place),
    );
    const list = dtoWith(
      ValidateNested({ each: true }),
      Type(() => Place),
    );
    const place = { city: 'Oslo' };
    expect([place, [], [place], [[place]]].map((value) => accepts(one, value))).toEqual([true, false, false, false]);
    expect([[], [place], place, [[place]]].map((value) => accepts(list, value))).toEqual([true, true, false, false]);
  });

  test('row 24: a union is closed, and its names are told', () => {
    const subTypes = [{ name: 'place', value: Place }];
    const dto = dtoWith(
      ValidateNested(),
      Type(() => Place, { discriminator: { property: 'kind', subTypes } }),
    );
    expect(judge(dto, { value: { kind: 'fish', city: 'Oslo' } })).toEqual({
      ok: false,
      problems: [{ path: 'value.kind', expected: 'one of "place"', received: '"fish"', rule: 'discriminator' }],
    });
  });

  test('row 25: what was sent stays as it is, even frozen', () => {
    const subTypes = [{ name: 'place', value: Place }];
    const dto = dtoWith(
      ValidateNested(),
      Type(() => Place, { discriminator: { property: 'kind', subTypes } }),
    );
    const sent = Object.freeze({ kind: 'place', city: 'Oslo' });
    const verdict = judge(dto, { value: sent });
    expect(verdict).toEqual({ ok: true, input: { value: { city: 'Oslo' } } });
    expect(verdict.ok && (verdict.input as { value: unknown }).value).toBeInstanceOf(Place);
  });

  test.each(['toString', 'hasOwnProperty', 'constructor', 'greet', '__proto__'])(
    'rows 27, 28: a key %s that no property has is refused',
    (key) => {
      const sent: JsonValue = JSON.parse(`{"city": "Oslo", "${key}": {}}`);
      expect(judge(Place, sent)).toMatchObject({ ok: false, problems: [{ path: key, expected: 'no such argument' }] });
    },
  );

  test('row 28: a key __proto__ deep in a free object is refused', () => {
    expect(accepts(dtoWith(IsObject()), JSON.parse('{"a": [{"__proto__": {}}]}'))).toBe(false);
  });

  test('row 30: a field that is declared again loses the rules that it had', () => {
    class Base {
      @IsInt() days!: number;
    }
    class Input extends Base {
      @Max(9) override days: number = 1;
    }
    expect(judge(Input, { days: 1.5 }).ok).toBe(true);
  });

  test('row 32: conditions see the instance, and all must hold', () => {
    class Input {
      @IsString() kind: string = 'bus';
      @ValidateIf((input: Input) => input.kind === 'bus') @ValidateIf((_, stops) => stops !== 0) @Min(5) stops!: number;
    }
    expect([{ stops: 5 }, { stops: 0 }, { kind: 'walk' }].map((sent) => judge(Input, sent).ok)).toEqual([true, true, true]);
    expect([{ stops: 4 }, {}].map((sent) => judge(Input, sent).ok)).toEqual([false, false]);
  });

  test('row 34: a rule that answers with a promise is awaited, never passed', async () => {
    const isFree = { name: 'isFree', validator: { validate: async (value: unknown) => value === 'free' } };
    const dto = dtoWith(IsString(), ValidateBy(isFree, { message: 'a name that is free' }));
    expect(await createDtoParser(dto)({ value: 'free' })).toMatchObject({ ok: true, input: { value: 'free' } });
    const problems = [{ path: 'value', expected: 'a name that is free', received: '"taken"', rule: 'isFree' }];
    expect(await createDtoParser(dto)({ value: 'taken' })).toEqual({ ok: false, problems });
  });

  test('row 34: a promise that is rejected refuses, and says why', async () => {
    const dto = dtoWith(ValidateBy({ name: 'isFree', validator: { validate: () => Promise.reject(new RangeError('no answer')) } }));
    const verdict = await createDtoParser(dto)({ value: 1 });
    expect(verdict).toMatchObject({ ok: false, problems: [{ path: 'value', expected: expect.stringContaining('no answer') }] });
  });

  test('row 35: what class-transformer renames, computes or excludes is made by it', () => {
    class Input {
      @Expose({ name: 'unit_name' }) @IsString() unit: string = 'km';
      @Transform(({ value }) => String(value).split(',')) @IsString({ each: true }) tags!: string[];
      @Exclude() @IsInt() version: number = 1;
    }
    expect(judge(Input, { unit_name: 'mi', tags: 'a,b' })).toEqual({ ok: true, input: { unit: 'mi', tags: ['a', 'b'], version: 1 } });
    expect(judge(Input, { tags: 'a' })).toMatchObject({ ok: true, input: { unit: 'km' } });
    expect(judge(Input, { tags: 'a', version: 2 })).toMatchObject({ ok: false, problems: [{ path: 'version', rule: 'known' }] });
  });

  test('row 36: only the text of a date that exists becomes a date', () => {
    const dto = dtoWith(
      Type(() => Date),
      IsDate(),
    );
    expect(judge(dto, { value: '2020-02-29' })).toEqual({ ok: true, input: { value: new Date('2020-02-29') } });
    expect([0, true, null, '2020-02-30', 'soon'].map((value) => accepts(dto, value))).toEqual([false, false, false, false, false]);
  });

  test('row 37: a text is not made a number', () => {
    class Input {
      @IsInt() days!: number;
    }
    expect(judge(Input, { days: '5' }).ok).toBe(false);
  });

  test('row 40: a class may contain itself, as deep as the guard lets a value be', () => {
    class Tree {
      @IsOptional() @IsArray() @ValidateNested({ each: true }) @Type(() => Tree) children?: Tree[];
    }
    const leaf = (bottom: JsonValue): JsonValue => Array.from({ length: 64 }).reduce<JsonValue>((tree) => ({ children: [tree] }), bottom);
    expect(judge(Tree, leaf({})).ok).toBe(true);
    expect(judge(Tree, leaf({ children: 5 })).ok).toBe(false);
  });

  test('row 41: the order of what was sent means nothing', () => {
    class Input {
      @IsInt() first!: number;
      @IsInt() last!: number;
    }
    expect(judge(Input, { last: 2, first: 1 })).toEqual(judge(Input, { first: 1, last: 2 }));
  });

  test('a rule sees the whole instance', () => {
    const isAfter = {
      name: 'isAfter',
      validator: { validate: (end: number, args?: ValidationArguments) => end > ((args?.object ?? {}) as Span).start },
    };
    class Span {
      @IsInt() start!: number;
      @ValidateBy(isAfter) end!: number;
    }
    expect([judge(Span, { end: 2, start: 1 }).ok, judge(Span, { end: 1, start: 2 }).ok]).toEqual([true, false]);
  });

  test('what a handler does to its instance does not reach the arguments', () => {
    const sent = { value: { list: [1] } };
    const verdict = judge(dtoWith(IsObject()), sent);
    if (verdict.ok) (verdict.input as typeof sent).value.list.push(2);
    expect(sent.value.list).toEqual([1]);
  });
});
