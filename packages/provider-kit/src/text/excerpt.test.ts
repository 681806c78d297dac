import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { excerpt } from './excerpt.js';

describe('C1 excerpt', () => {
  test('makes one line of many', () => {
    expect(excerpt('<html>\n\t<h1>502 \u0000 Bad Gateway</h1>\r\n')).toBe('<html> <h1>502 Bad Gateway</h1>');
  });

  test('has at most 300 characters and no line break', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 1_000 }), (text) => {
        expect(excerpt(text).length).toBeLessThanOrEqual(300);
        expect(excerpt(text)).not.toMatch(/[\r\n]/);
      }),
    );
    expect(excerpt('x'.repeat(301))).toBe(`${'x'.repeat(299)}…`);
  });
});
