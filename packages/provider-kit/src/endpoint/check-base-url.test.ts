import { expect, test } from '@jest/globals';
import { checkBaseUrl } from './check-base-url.js';

test('E1 a base URL stays as it was written', () => {
  expect(checkBaseUrl('http://localhost:11434/v1', 'Correct it.')).toBe('http://localhost:11434/v1');
});

test.each(['localhost:11434', 'ftp://models.test', ''])('E1 the base URL %j is refused, with the cure', (url) => {
  expect(() => checkBaseUrl(url, 'Correct it.')).toThrow(`received "${url}". Correct it.`);
});

test.each(['https://user:secret@models.test', 'https://models.test?key=secret'])(
  'E1 a secret in a base URL is refused, unquoted',
  (url) => {
    expect(() => checkBaseUrl(url, 'Correct it.')).toThrow('received one with such a part. Correct it.');
  },
);
