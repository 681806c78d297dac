import 'reflect-metadata';
import { describe, expect, test } from '@jest/globals';
import { Transform, Type } from 'class-transformer';
import { IsInt, IsString, ValidateNested } from 'class-validator';
import { createDtoParser } from './dto-parser.js';

class Stop {
  @IsString() city!: string;
}

class Route {
  @ValidateNested({ each: true }) @Type(() => Stop) stops!: Stop[];
  @IsInt() @Transform(({ value }) => (value === 'boom' ? fail() : value)) hours!: number;
}

function fail(): never {
  throw new RangeError('cannot read boom');
}

describe('C1 createDtoParser', () => {
  test('makes instances, nested ones included', async () => {
    const verdict = await createDtoParser(Route)({ stops: [{ city: 'Oslo' }], hours: 3 });
    expect(verdict).toMatchObject({ ok: true, input: { stops: [{ city: 'Oslo' }], hours: 3 } });
    expect(verdict.ok && (verdict.input as Route).stops[0]).toBeInstanceOf(Stop);
  });

  test('names the path of each problem', async () => {
    const verdict = await createDtoParser(Route)({ stops: [{ city: 'Oslo' }, { city: 5, zip: 1 }], hours: 3 });
    expect(verdict).toMatchObject({
      ok: false,
      problems: [
        { path: 'stops[1].zip', rule: 'known', received: '1' },
        { path: 'stops[1].city', rule: 'isString', received: '5' },
      ],
    });
  });

  test.each([[null], [[]], ['text'], [5]])('refuses %j, which is no object', async (value) => {
    expect(await createDtoParser(Route)(value)).toMatchObject({ ok: false, problems: [{ path: '', expected: 'a JSON object' }] });
  });

  test('refuses a value on which a transform throws, and says why', async () => {
    const verdict = await createDtoParser(Route)({ stops: [], hours: 'boom' });
    expect(verdict).toMatchObject({ ok: false, problems: [{ rule: 'readable', expected: expect.stringContaining('cannot read boom') }] });
  });

  test('shortens what it received', async () => {
    const verdict = await createDtoParser(Stop)({ city: Array.from({ length: 100 }, () => 'x') });
    expect(verdict.ok ? '' : verdict.problems[0]?.received).toHaveLength(80);
  });
});
