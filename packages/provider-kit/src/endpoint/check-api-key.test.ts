import { expect, test } from '@jest/globals';
import { checkApiKey } from './check-api-key.js';

test('E1 a key is taken without the spaces around it', () => {
  expect(checkApiKey(' secret-key\n', 'Set it.')).toBe('secret-key');
});

test.each(['', ' ', 'two words', 'schlüssel'])('E1 the key %j is refused, unquoted, with the cure', (key) => {
  expect(() => checkApiKey(key, 'Set KEY.')).toThrow(expect.objectContaining({ code: 'authentication_failed' }));
  expect(() => checkApiKey(key, 'Set KEY.')).toThrow(/^An API key is expected; received [^:"]+\. Set KEY\.$/);
});
