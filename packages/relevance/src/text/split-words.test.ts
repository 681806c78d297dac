import { describe, expect, test } from '@jest/globals';
import { splitWords } from './split-words.js';

describe('splitWords', () => {
  test.each([
    ['camelCase', ['camel', 'case']],
    ['parseHTTPResponse', ['parse', 'http', 'response']],
    ['weather.current_temperature-now', ['weather', 'current', 'temperature', 'now']],
    ['base64Encode', ['base', '64', 'encode']],
    ['São Paulo', ['sao', 'paulo']],
    ['  ...  ', []],
    ['東京の天気', ['東京の天気']],
  ])('cuts %j into %j', (text, words) => {
    expect(splitWords(text)).toEqual(words);
  });
});
