import { describe, expect, test } from '@jest/globals';
import type { AnthropicOptions } from './anthropic-options.js';
import { resolveEndpoint } from './endpoint.js';

const resolve = (change: Partial<AnthropicOptions> = {}, environment: NodeJS.ProcessEnv = { ANTHROPIC_API_KEY: 'env-key' }) =>
  resolveEndpoint({ model: 'claude-x', ...change }, environment);

describe('E1 resolveEndpoint', () => {
  test('takes key and base URL from the environment', () => {
    const environment = { ANTHROPIC_API_KEY: ' env-key\n', ANTHROPIC_BASE_URL: 'http://localhost:8080' };
    expect(resolve({}, environment)).toEqual({ model: 'claude-x', apiKey: 'env-key', baseUrl: 'http://localhost:8080' });
  });

  test('prefers what is passed, and falls back to Anthropic itself', () => {
    const own = { apiKey: 'own-key', baseUrl: 'https://proxy.example' };
    expect(resolve(own)).toMatchObject(own);
    expect(resolve({}, { ANTHROPIC_API_KEY: 'env-key', ANTHROPIC_BASE_URL: '' }).baseUrl).toBe('https://api.anthropic.com');
  });

  test('names the option and the variable when there is no key', () => {
    expect(() => resolve({}, {})).toThrow(
      expect.objectContaining({ code: 'authentication_failed', message: expect.stringMatching(/`apiKey`.*ANTHROPIC_API_KEY/) }),
    );
  });

  test('names the option and the variable when the base URL is none', () => {
    expect(() => resolve({ baseUrl: 'not a url' })).toThrow(
      expect.objectContaining({ code: 'declaration_error', message: expect.stringMatching(/`baseUrl`.*ANTHROPIC_BASE_URL/) }),
    );
  });
});
