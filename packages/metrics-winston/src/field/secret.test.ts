import { describe, expect, test } from '@jest/globals';
import { isSecret, maskText } from './secret.js';

describe('F6 isSecret', () => {
  test.each([
    'password',
    'dbPassword',
    'api_key',
    'X-API-Key',
    'Authorization',
    'set-cookie',
    'accessToken',
    'refresh_tokens',
    'CLIENT_SECRET',
    'privateKey',
  ])('takes what stands under %s for a secret', (key) => {
    expect(isSecret(key, 'x')).toBe(true);
  });

  test.each(['city', 'key', 'author', 'pass', 'keywords'])('lets what stands under %s be seen', (key) => {
    expect(isSecret(key, 'x')).toBe(false);
  });

  test('tells a count of tokens from a token that is a number', () => {
    expect(isSecret('input_tokens', 812)).toBe(false);
    expect(isSecret('token', 123_456)).toBe(true);
  });
});

describe('F6 maskText', () => {
  test.each([
    ['GET /v1?api_key=abc123&city=Oslo', 'GET /v1?api_key=[masked]&city=Oslo'],
    ['{"password": "a \\"b\\" c", "city": "Oslo"}', '{"password": [masked], "city": "Oslo"}'],
    ['{"password": "cut of', '{"password": [masked]'],
    ['Authorization: Bearer abc.def', 'Authorization: [masked]'],
    ['refused: Bearer abcdefgh12345', 'refused: Bearer [masked]'],
    ["secret = 'x'", 'secret = [masked]'],
    ['at most 8000 tokens: 9000 were sent', 'at most 8000 tokens: 9000 were sent'],
    ['the bearer of bad news', 'the bearer of bad news'],
  ])('makes of %s the text %s', (text, expected) => {
    expect(maskText(text)).toBe(expected);
  });
});
