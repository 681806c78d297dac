import { describe, expect, test } from '@jest/globals';
import { findUnit, isCompatible } from './unit.js';

describe('findUnit', () => {
  test.each([
    ['€', 'EUR'],
    ['Dollars', 'USD'],
    ['kilometers', 'km'],
    ['km/h', 'km/h'],
    ['°C', '°C'],
    ['%', '%'],
  ])('%j is %s', (word, symbol) => {
    expect(findUnit(word)?.symbol).toBe(symbol);
  });

  test('knows nothing of other words', () => {
    expect(findUnit('guests')).toBeUndefined();
  });
});

describe('isCompatible', () => {
  test('only the same units go together, and bare degrees with those of a temperature', () => {
    expect(isCompatible(findUnit('km'), findUnit('kilometres'))).toBe(true);
    expect(isCompatible(findUnit('km'), findUnit('miles'))).toBe(false);
    expect(isCompatible(findUnit('degrees'), findUnit('celsius'))).toBe(true);
    expect(isCompatible(findUnit('degrees'), findUnit('percent'))).toBe(false);
  });

  test('what has no unit goes with any', () => {
    expect(isCompatible(undefined, findUnit('km'))).toBe(true);
  });
});
