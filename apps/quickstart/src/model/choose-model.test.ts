import { describe, expect, test } from '@jest/globals';
import { chooseModel } from './choose-model.js';

const keys = { OPENAI_API_KEY: 'k1', ANTHROPIC_API_KEY: 'k2', GOOGLE_API_KEY: 'k3', GEMINI_API_KEY: 'k4' };

describe('E1 the model of the quickstart', () => {
  test.each<[string, Parameters<typeof chooseModel>, string]>([
    ['no key: the local rules', [{}, { OPENAI_API_KEY: '' }], 'local/rules-1'],
    ['several keys: OpenAI first', [{}, keys], 'openai/gpt-5-mini'],
    ['then Anthropic', [{}, { ...keys, OPENAI_API_KEY: '' }], 'anthropic/claude-sonnet-5-5'],
    ['then Gemini', [{}, { GEMINI_API_KEY: 'k' }], 'google/gemini-3.5-flash'],
    ['the other name of its key', [{}, { GOOGLE_API_KEY: 'k' }], 'google/gemini-3.5-flash'],
    ['--provider overrules the order', [{ provider: 'google' }, keys], 'google/gemini-3.5-flash'],
    ['--provider local overrules keys', [{ provider: 'local' }, keys], 'local/rules-1'],
    ['the variable names the model', [{}, { ANTHROPIC_API_KEY: 'k', ANTHROPIC_MODEL: 'claude-x' }], 'anthropic/claude-x'],
    ['--model overrules the variable', [{ model: 'gpt-y' }, { ...keys, OPENAI_MODEL: 'gpt-x' }], 'openai/gpt-y'],
  ])('%s', async (_, given, expected) => {
    const { provider, model } = await chooseModel(...given);
    expect(`${provider}/${model}`).toBe(expected);
  });

  test('refuses a provider that it does not know, and names those that it does', async () => {
    await expect(chooseModel({ provider: 'gemini' }, keys)).rejects.toThrow(
      '--provider is one of openai, anthropic, google, local; received "gemini".',
    );
  });

  test.each([
    ['anthropic', 'set ANTHROPIC_API_KEY.'],
    ['google', 'set GOOGLE_API_KEY or GEMINI_API_KEY.'],
  ])('says where the key of %s is expected', async (provider, cure) => {
    const choice = chooseModel({ provider }, { OPENAI_API_KEY: 'k' });
    await expect(choice).rejects.toMatchObject({ code: 'authentication_failed', message: expect.stringContaining(cure) });
  });

  test('refuses a name for the local rules', async () => {
    await expect(chooseModel({ model: 'gpt-x' }, {})).rejects.toThrow('received --model gpt-x');
  });
});
