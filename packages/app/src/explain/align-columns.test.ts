import { expect, test } from '@jest/globals';
import { alignColumns } from './align-columns.js';

test('A7 alignColumns makes each column as wide as its widest cell and ends no line in spaces', () => {
  expect(
    alignColumns([
      ['a', 'longer', ''],
      ['wide', 'b', 'c'],
      ['x', '', ''],
    ]),
  ).toEqual(['a     longer', 'wide  b       c', 'x']);
  expect(alignColumns([])).toEqual([]);
});
