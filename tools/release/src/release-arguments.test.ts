import { describe, expect, test } from '@jest/globals';
import { readArguments } from './release-arguments.ts';

describe('readArguments', () => {
  test('removes the temporary folder and breaks nothing unless told otherwise', () => {
    expect(readArguments([])).toEqual({ kind: 'check', afterwards: 'remove' });
  });

  test('keeps the folder and breaks a package when asked to', () => {
    expect(readArguments(['--break', 'peer:core', '--keep'])).toEqual({
      kind: 'check',
      afterwards: 'keep',
      fault: { part: 'peer', packageName: 'core' },
    });
  });

  test.each([
    [['--break'], 'received nothing'],
    [['--break', 'peer'], 'received peer'],
    [['--break', 'license:core'], 'received license:core'],
    [['--fast'], 'no option --fast'],
  ])('says what is wrong with %j', (words, message) => {
    expect(readArguments(words)).toMatchObject({ kind: 'wrong', message: expect.stringContaining(message) });
  });

  test('explains itself', () => {
    expect(readArguments(['--keep', '--help'])).toEqual({ kind: 'help' });
  });
});
