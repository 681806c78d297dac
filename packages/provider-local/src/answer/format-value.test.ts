import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { capitalise, endSentence, formatList, formatMeasure, formatNumber, formatText } from './format-value.js';

describe('formatNumber', () => {
  test.each([
    [21, '21'],
    [31.456, '31.46'],
    [0.1 + 0.2, '0.3'],
    [0.000123456, '0.0001235'],
    [-3.5, '-3.5'],
    [1234567.891, '1234567.89'],
  ])('%d becomes %s', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });
});

describe('formatText', () => {
  test('is one line of bounded length without control characters, whatever comes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (text) => {
        const line = formatText(text);
        expect(line).not.toMatch(/[\p{Cc}\u2028\u2029\u202e]/u);
        expect(line.length).toBeLessThanOrEqual(200);
      }),
    );
  });
});

test('phrases become measures, lists and sentences', () => {
  expect(formatMeasure(40, '%')).toBe('40%');
  expect(formatMeasure(21, '°C')).toBe('21 °C');
  expect(formatList([])).toBe('');
  expect(formatList(['a', 'b', 'c'])).toBe('a, b and c');
  expect(capitalise('éclair')).toBe('Éclair');
  expect(endSentence('Done')).toBe('Done.');
  expect(endSentence('Done?')).toBe('Done?');
});
