import { describe, expect, test } from '@jest/globals';
import { resolveEndpoint } from './endpoint.js';

const model = 'gemini-x';

describe('E1 resolveEndpoint', () => {
  test('takes options before the environment', () => {
    const environment = { GEMINI_API_KEY: 'key-of-environment', GOOGLE_GEMINI_BASE_URL: 'http://environment' };
    expect(resolveEndpoint({ model, apiKey: 'key', baseUrl: 'http://option' }, environment)).toEqual({
      model,
      apiKey: 'key',
      baseUrl: 'http://option',
    });
    expect(resolveEndpoint({ model }, environment)).toMatchObject({ apiKey: 'key-of-environment', baseUrl: 'http://environment' });
  });

  test("asks Google itself where nothing else is said, with the key that Google's SDK would take", () => {
    const environment = { GOOGLE_API_KEY: 'one', GEMINI_API_KEY: 'other', GOOGLE_GEMINI_BASE_URL: ' ' };
    expect(resolveEndpoint({ model }, environment)).toMatchObject({
      apiKey: 'one',
      baseUrl: 'https://generativelanguage.googleapis.com',
    });
    expect(resolveEndpoint({ model }, { ...environment, GOOGLE_API_KEY: '' })).toMatchObject({ apiKey: 'other' });
  });

  test('says how to give a key, and which addresses are none', () => {
    expect(() => resolveEndpoint({ model }, {})).toThrow(
      expect.objectContaining({ code: 'authentication_failed', message: expect.stringContaining('google() or set GEMINI_API_KEY') }),
    );
    expect(() => resolveEndpoint({ model, apiKey: 'key', baseUrl: 'ftp://x' }, {})).toThrow(
      expect.objectContaining({ code: 'declaration_error', message: expect.stringContaining('GOOGLE_GEMINI_BASE_URL') }),
    );
  });
});
