import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { tokenize } from './tokenize.js';

describe('tokenize', () => {
  test('leaves out grammar, courtesies and what every description says', () => {
    expect(tokenize('Could you please get me the details of my order?')).toEqual(['order']);
  });

  test('brings the inflections of a word to one stem', () => {
    expect(tokenize('train connections')).toEqual(tokenize('trains connected'));
  });

  test('cuts names of tools and parameters as it cuts prose', () => {
    expect(tokenize('weather.currentTemperature')).toEqual(tokenize('weather current_temperature'));
  });

  test('keeps words of other languages as they are', () => {
    expect(tokenize('Wetter in München')).toEqual(tokenize('wetter munchen'));
  });

  test('is the same for text in any case', () => {
    fc.assert(fc.property(fc.stringMatching(/^[a-z ]{0,40}$/), (text) => expect(tokenize(text.toUpperCase())).toEqual(tokenize(text))));
  });
});
