import { describe, expect, test } from '@jest/globals';
import { parseSource } from '../source/source-file.ts';
import { checkFileLength } from './file-length.ts';

const check = (path: string, lines: number) => checkFileLength(parseSource(path, 'call();\n'.repeat(lines)));

describe('checkFileLength', () => {
  test.each([
    ['packages/x/src/a.ts', 300],
    ['packages/x/src/a.test.ts', 500],
  ])('lets %s have %d lines and no more', (path, lines) => {
    expect(check(path, lines)).toEqual([]);
    expect(check(path, lines + 1)).toMatchObject([{ path, line: lines, rule: 'file-length' }]);
  });
});
