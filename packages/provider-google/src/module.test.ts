import { describe, expect, test } from '@jest/globals';
import { LANGUAGE_MODEL, type LanguageModel, SCHEMA_DIALECT } from '@toolwright/contract';
import { geminiDialect } from '@toolwright/provider-kit';
import { Container } from 'inversify';
import { googleModule } from './module.js';

describe('B1 googleModule', () => {
  test('binds the language model, one for all, and its dialect, which the model carries too', () => {
    const container = new Container();
    container.load(googleModule({ model: 'gemini-x', apiKey: 'test-key' }));
    expect(container.get<LanguageModel>(LANGUAGE_MODEL)).toMatchObject({ provider: 'google', model: 'gemini-x', dialect: geminiDialect });
    expect(container.get(LANGUAGE_MODEL)).toBe(container.get(LANGUAGE_MODEL));
    expect(container.getAll(SCHEMA_DIALECT)).toEqual([geminiDialect]);
  });

  test('finds a missing key at start', () => {
    expect(() => googleModule({ model: 'gemini-x', apiKey: '' })).toThrow(expect.objectContaining({ code: 'authentication_failed' }));
  });
});
