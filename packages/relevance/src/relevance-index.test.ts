import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { RelevanceDocument } from './relevance-document.js';
import { RelevanceIndex } from './relevance-index.js';

const documents: readonly RelevanceDocument[] = [
  { name: 'weather.forecast', description: 'Weather for the coming days.', keywords: ['rain'], parameters: [{ name: 'city' }] },
  { name: 'money.convert', description: 'Exchanges an amount.', parameters: [{ name: 'to', values: ['EUR', 'USD'] }] },
  { name: 'text.translate', description: 'Says the same in another language.', parameters: [{ name: 'target', description: 'Language' }] },
];
const index = new RelevanceIndex(documents);

function best(query: string): string | undefined {
  return index.rank(query)[0]?.name;
}

describe('E8 RelevanceIndex', () => {
  test.each([
    ['name', 'translation of this text', 'text.translate'],
    ['description', 'exchange my money', 'money.convert'],
    ['keywords', 'will it be raining?', 'weather.forecast'],
    ['parameter names', 'which city', 'weather.forecast'],
    ['parameter descriptions', 'languages', 'text.translate'],
    ['closed sets of values', 'how much is that in usd', 'money.convert'],
  ])('finds a tool by its %s', (_field, query, name) => {
    expect(best(query)).toBe(name);
  });

  test('ranks a rare word above one that every tool has', () => {
    const tools = ['a.read', 'b.read', 'c.read'].map((name, place) => ({
      name,
      description: place === 2 ? 'Reads a barometer.' : 'Reads.',
    }));
    expect(new RelevanceIndex(tools).rank('read the barometer')[0]?.name).toBe('c.read');
  });

  test('finds the tool of each wish among long talk about another', () => {
    const ranked = index.rank('Exchange the amount of money that I exchanged before. Also translate');
    expect(ranked.map(({ name }) => name)).toEqual(expect.arrayContaining(['money.convert', 'text.translate']));
  });

  test('leaves out tools that share no word with the query', () => {
    expect(index.rank('hypotenuse of a triangle')).toEqual([]);
    expect(index.rank('')).toEqual([]);
  });

  test('gives no more than the limit', () => {
    expect(index.rank('weather money language', 2)).toHaveLength(2);
    expect(index.rank('weather money language', 0)).toEqual([]);
  });

  test('an index of nothing finds nothing', () => {
    expect(new RelevanceIndex([]).rank('weather')).toEqual([]);
  });

  test('scores are above 0 and descend, for any query', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        const scores = index.rank(`weather ${query}`).map(({ score }) => score);
        expect(scores.every((score) => score > 0)).toBe(true);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
      }),
    );
  });
});
