import { describe, expect, test } from '@jest/globals';
import { parseSource } from '../source/source-file.ts';
import { checkNoBareError } from './no-bare-error.ts';

const check = (text: string, path = 'packages/x/src/a.ts') => checkNoBareError(parseSource(path, text));

describe('checkNoBareError', () => {
  test.each([`throw new Error('x');`, `throw Error('x');`, `throw new TypeError('x', { cause });`])('finds %s', (text) => {
    expect(check(`\n${text}`)).toMatchObject([{ line: 2, rule: 'no-bare-error' }]);
  });

  test.each([`throw new ToolwrightError('timeout', 'x');`, 'throw cause;', `const cause = new Error('x');`])('lets %s pass', (text) => {
    expect(check(text)).toEqual([]);
  });

  test.each(['packages/x/src/a.test.ts', 'packages/x/test/a.ts', 'apps/x/src/a.ts', 'tools/x/src/a.ts'])('lets it pass in %s', (path) => {
    expect(check(`throw new Error('x');`, path)).toEqual([]);
  });
});
