import { describe, expect, test } from '@jest/globals';
import { readAsked } from './read-asked.js';

const now = Date.UTC(2025, 5, 1, 12);

function mentions(text: string): readonly (readonly [string, unknown])[] {
  return readAsked(text, now).mentions.map(({ kind, value }) => [kind, value] as const);
}

describe('readAsked', () => {
  test('finds each value once, by the kind that says most', () => {
    expect(mentions('Book "Table 4" for Ann on 2025-06-10 at 7 pm')).toEqual([
      ['quoted', 'Table 4'],
      ['name', 'Ann'],
      ['date', '2025-06-10'],
      ['time', '19:00'],
    ]);
  });

  test('finds common words that may be values', () => {
    expect(mentions('Which is cheaper, a wireless mouse or a keyboard?')).toEqual([
      ['phrase', 'wireless mouse'],
      ['phrase', 'keyboard'],
    ]);
  });

  test('words inside names and quotations are no wishes', () => {
    const words = readAsked('Send "weather report" to New York', now).words.map(({ word }) => word);
    expect(words).toEqual(['send']);
  });

  test.each([
    ['Which is warmer?', 'temperatur'],
    ['How much is it?', 'price'],
    ['how many euros', 'currenc'],
    ['What is 2 + 2?', 'calcul'],
  ])('takes %j for a wish for "%s" too', (text, stem) => {
    expect(readAsked(text, now).words.flatMap(({ stems }) => stems)).toContain(stem);
  });

  test('a unit behind a number is no wish', () => {
    expect(readAsked('under 100 euros', now).words.flatMap(({ stems }) => stems)).not.toContain('currenc');
  });

  test('reads no more of an endless message than it can in time', () => {
    expect(readAsked('Oslo '.repeat(100_000), now).text.length).toBeLessThanOrEqual(4_000);
  });
});
