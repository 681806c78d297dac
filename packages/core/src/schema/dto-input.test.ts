import 'reflect-metadata';
import { describe, expect, test } from '@jest/globals';
import { IsIn, IsInt, IsString, Max } from 'class-validator';
import { dtoInput } from './dto-input.js';

const units = ['day', 'week'];

class Span {
  @IsIn(units) unit!: string;
  @IsInt() count: number = 1;
}

describe('B2 dtoInput', () => {
  test('is made once for each class, so that tools with one input share schema and check', () => {
    expect(dtoInput(Span)).toBe(dtoInput(Span));
  });

  test('cannot be changed by one of those who share it, and leaves the lists of the author as they are', () => {
    const { schema, sensitive, unexpressed } = dtoInput(Span);
    const parts = [
      schema,
      schema.properties,
      schema.required,
      schema.properties?.unit,
      schema.properties?.unit?.enum,
      sensitive,
      unexpressed,
    ];
    expect(parts.map(Object.isFrozen)).toEqual(parts.map(() => true));
    expect(Object.isFrozen(units)).toBe(false);
  });

  test('a field that a subclass declares again has the rules of the subclass, the others those of the class that it extends', () => {
    class LongSpan extends Span {
      @Max(9) override count: number = 2;
      @IsString() reason!: string;
    }
    expect(dtoInput(LongSpan).schema).toMatchObject({
      properties: { unit: { enum: units }, count: { maximum: 9, default: 2 }, reason: { type: 'string' } },
      required: ['reason', 'unit'],
    });
  });
});
