import { describe, expect, test } from '@jest/globals';
import { parseSource } from '../source/source-file.ts';
import { checkNoEnum } from './no-enum.ts';

const check = (text: string) => checkNoEnum(parseSource('packages/x/src/a.ts', text));

describe('checkNoEnum', () => {
  test.each([
    ['export enum A { b }', 'no-enum'],
    ['const enum A { b }', 'no-enum'],
    ['export namespace A { export const b = 1; }', 'no-namespace'],
  ])('finds the fault in %s', (text, rule) => {
    expect(check(`\n${text}`)).toMatchObject([{ line: 2, rule }]);
  });

  test('lets unions and additions to foreign modules pass', () => {
    expect(check(`export type A = 'b' | 'c';\ndeclare module 'jest' { interface Matchers {} }\ndeclare global { interface A {} }`)).toEqual(
      [],
    );
  });
});
