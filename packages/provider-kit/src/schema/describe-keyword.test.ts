import { expect, test } from '@jest/globals';
import { describeBeyond, describeKeyword } from './describe-keyword.js';

test.each<[string, unknown, string]>([
  ['minLength', 2, 'at least 2 characters'],
  ['pattern', '^a+$', 'matches the pattern ^a+$'],
  ['uniqueItems', true, 'no item twice'],
  ['default', { unit: 'celsius' }, 'default: {"unit":"celsius"}'],
  ['toString', 1, 'toString: 1'],
])('E1 says %s %j as "%s"', (keyword, value, expected) => {
  expect(describeKeyword(keyword, value)).toBe(expected);
});

test('E1 a long value is cut off', () => {
  expect(describeKeyword('examples', 'x'.repeat(1_000))).toHaveLength(300);
});

test('E1 phrases stand after the description, or alone', () => {
  expect(describeBeyond('A city.', ['at least 2 characters', 'default: Oslo'])).toBe(
    'A city.\nAlso: at least 2 characters; default: Oslo.',
  );
  expect(describeBeyond(undefined, ['no item twice'])).toBe('Also: no item twice.');
  expect([describeBeyond('A city.', []), describeBeyond(undefined, [])]).toEqual(['A city.', undefined]);
});
