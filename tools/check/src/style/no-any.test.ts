import { describe, expect, test } from '@jest/globals';
import { parseSource } from '../source/source-file.ts';
import { checkNoAny } from './no-any.ts';

const check = (text: string) => checkNoAny(parseSource('packages/x/src/a.ts', text));

describe('checkNoAny', () => {
  test.each(['const a: any = 1;', 'type A = Array<any>;', 'call(a as any);'])('finds `any` in %s', (text) => {
    expect(check(`\n${text}`)).toMatchObject([{ line: 2, rule: 'no-any' }]);
  });

  test('lets the word pass in names, text and comments', () => {
    expect(check(`// any\nexport const any: unknown = 'any';`)).toEqual([]);
  });
});
