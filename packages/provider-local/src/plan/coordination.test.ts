import { describe, expect, test } from '@jest/globals';
import { enumerationOf } from './coordination.js';

/** Values are the capitalised words. */
function enumerated(text: string): readonly string[] {
  const values = Array.from(text.matchAll(/[A-Z]\w+/g), ({ index, 0: word }) => ({ start: index, end: index + word.length, word }));
  const [first] = values;
  return first ? enumerationOf(first, values, text).map(({ word }) => word) : [];
}

describe('enumerationOf', () => {
  test.each([
    ['in Oslo or Rome', ['Oslo', 'Rome']],
    ['in Oslo, Rome and in Paris', ['Oslo', 'Rome', 'Paris']],
    ['Oslo vs. Rome', ['Oslo', 'Rome']],
    ['Paris, France', ['Paris']],
    ['Paris, Rome, Oslo', ['Paris', 'Rome', 'Oslo']],
    ['from Oslo to Rome', ['Oslo']],
    ['in Oslo, and see whether Ann comes', ['Oslo']],
  ])('in %j the first value stands with %j', (text, row) => {
    expect(enumerated(text)).toEqual(row);
  });
});
