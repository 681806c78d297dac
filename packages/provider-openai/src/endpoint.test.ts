import { describe, expect, test } from '@jest/globals';
import { resolveEndpoint } from './endpoint.js';
import type { OpenAiOptions } from './openai-options.js';

const resolve = (change: Partial<OpenAiOptions> = {}, environment: NodeJS.ProcessEnv = { OPENAI_API_KEY: 'env-key' }) =>
  resolveEndpoint({ model: 'gpt-x', ...change }, environment);

describe('E1 resolveEndpoint', () => {
  test('takes key and base URL from the environment', () => {
    const environment = { OPENAI_API_KEY: ' env-key\n', OPENAI_BASE_URL: 'http://localhost:11434/v1' };
    expect(resolve({}, environment)).toEqual({ model: 'gpt-x', apiKey: 'env-key', baseUrl: 'http://localhost:11434/v1' });
  });

  test('prefers what is passed, and falls back to OpenAI itself', () => {
    expect(resolve({ apiKey: 'own-key', baseUrl: 'https://proxy.example/v1' })).toMatchObject({
      apiKey: 'own-key',
      baseUrl: 'https://proxy.example/v1',
    });
    expect(resolve({}, { OPENAI_API_KEY: 'env-key', OPENAI_BASE_URL: '' }).baseUrl).toBe('https://api.openai.com/v1');
  });

  test('names the option and the variable when there is no key', () => {
    expect(() => resolve({}, {})).toThrow(
      expect.objectContaining({ code: 'authentication_failed', message: expect.stringMatching(/received none.*`apiKey`.*OPENAI_API_KEY/) }),
    );
  });

  test.each(['two keys', 'kéy-0123456789'])('refuses a key that no header can carry, without showing it', (apiKey) => {
    expect(() => resolve({ apiKey })).toThrow(
      expect.objectContaining({ code: 'authentication_failed', message: expect.not.stringContaining(apiKey) }),
    );
  });

  test.each(['localhost:11434', 'ftp://example.com', 'not a url'])('refuses the base URL %s, showing it', (baseUrl) => {
    expect(() => resolve({ baseUrl })).toThrow(
      expect.objectContaining({ code: 'declaration_error', message: expect.stringContaining(`"${baseUrl}"`) }),
    );
  });

  test.each(['https://user:hunter2@example.com/v1', 'https://hunter2@example.com/v1', 'https://example.com/v1?key=hunter2'])(
    'refuses secrets in the base URL, without showing them',
    (baseUrl) => {
      expect(() => resolve({ baseUrl })).toThrow(
        expect.objectContaining({ code: 'declaration_error', message: expect.not.stringContaining('hunter2') }),
      );
    },
  );
});
