import { describe, expect, test } from '@jest/globals';
import { LANGUAGE_MODEL, type LanguageModel, SCHEMA_DIALECT } from '@toolwright/contract';
import { anthropicDialect } from '@toolwright/provider-kit';
import { Container } from 'inversify';
import { anthropicModule } from './module.js';

describe('B1 anthropicModule', () => {
  test('binds the language model, one for all, and its dialect, which the model carries too', () => {
    const container = new Container();
    container.load(anthropicModule({ model: 'claude-x', apiKey: 'test-key' }));
    expect(container.get<LanguageModel>(LANGUAGE_MODEL)).toMatchObject({
      provider: 'anthropic',
      model: 'claude-x',
      dialect: anthropicDialect,
    });
    expect(container.get(LANGUAGE_MODEL)).toBe(container.get(LANGUAGE_MODEL));
    expect(container.getAll(SCHEMA_DIALECT)).toEqual([anthropicDialect]);
  });

  test('finds a number that no request could carry at start', () => {
    const options = { model: 'claude-x', apiKey: 'test-key', maxOutputTokens: 0 };
    expect(() => anthropicModule(options)).toThrow(expect.objectContaining({ code: 'declaration_error' }));
  });

  test('finds a missing key at start', () => {
    expect(() => anthropicModule({ model: 'claude-x', apiKey: '' })).toThrow(expect.objectContaining({ code: 'authentication_failed' }));
  });
});
