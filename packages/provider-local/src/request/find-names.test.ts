import { describe, expect, test } from '@jest/globals';
import { findNames } from './find-names.js';

function names(text: string): readonly string[] {
  return findNames(text).map(({ value }) => value);
}

describe('findNames', () => {
  test.each([
    ['What is the weather in Beijing?', ['Beijing']],
    ['Is it warm in New York or São Paulo?', ['New York', 'São Paulo']],
    ['Trains to Rio de Janeiro and Aix-en-Provence', ['Rio de Janeiro', 'Aix-en-Provence']],
    ['How far is St. Petersburg from here?', ['St. Petersburg']],
    ["What is Beijing's weather?", ['Beijing']],
    ['What should I wear, OK?', []],
  ])('in %j finds %j', (text, found) => {
    expect(names(text)).toEqual(found);
  });

  test.each([
    ['Compare Beijing and Shanghai', ['Beijing', 'Shanghai']],
    ['Weather please', []],
    ['Oslo or Rome: which is warmer?', ['Oslo', 'Rome']],
    ['Hello. Is it cold?', []],
    ["Paris's weather?", ['Paris']],
    ['New York is large', ['New York']],
  ])('takes the first word of a sentence only where it is clearly a name: %j', (text, found) => {
    expect(names(text)).toEqual(found);
  });

  test('finds none where everything is written in capitals', () => {
    expect(names('WEATHER IN PARIS')).toEqual([]);
  });

  test('says where each name stands', () => {
    const text = 'Compare Beijing and Shanghai';
    expect(findNames(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Beijing', 'Shanghai']);
  });
});
