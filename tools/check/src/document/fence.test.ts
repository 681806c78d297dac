import { describe, expect, test } from '@jest/globals';
import { findFences } from './fence.ts';

const find = (...lines: readonly string[]) => findFences('README.md', lines.join('\n'));

describe('findFences', () => {
  test('gives language, marks, code and the line on which the code begins', () => {
    expect(find('# Title', '```ts no-run needs a key', 'const a = 1;', '', 'call(a);', '```', 'text')).toEqual([
      { path: 'README.md', line: 3, language: 'ts', marks: 'no-run needs a key', code: 'const a = 1;\n\ncall(a);\n' },
    ]);
  });

  test('finds all blocks in order', () => {
    expect(find('```ts', 'a', '```', '~~~sh', 'b', '~~~').map(({ language, line }) => [language, line])).toEqual([
      ['ts', 2],
      ['sh', 5],
    ]);
  });

  test('takes what a longer fence shows for its content', () => {
    expect(find('````md', '```ts', 'a', '```', '````')).toMatchObject([{ language: 'md', code: '```ts\na\n```\n' }]);
  });

  test('does not take code in a line for a block', () => {
    expect(find('```ts``` in a line')).toEqual([]);
  });

  test('gives an empty block no lines', () => {
    expect(find('```', '```', 'text')).toMatchObject([{ language: '', code: '\n' }]);
  });
});
