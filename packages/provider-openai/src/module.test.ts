import { describe, expect, test } from '@jest/globals';
import { LANGUAGE_MODEL, type LanguageModel, SCHEMA_DIALECT, type SchemaDialect } from '@toolwright/contract';
import { openAiDialect } from '@toolwright/provider-kit';
import { Container } from 'inversify';
import { openaiModule } from './module.js';

describe('B1 openaiModule', () => {
  test('binds the language model, one for all', () => {
    const container = new Container();
    container.load(openaiModule({ model: 'gpt-x', apiKey: 'test-key' }));
    expect(container.get<LanguageModel>(LANGUAGE_MODEL)).toMatchObject({ provider: 'openai', model: 'gpt-x' });
    expect(container.get(LANGUAGE_MODEL)).toBe(container.get(LANGUAGE_MODEL));
  });

  test('adds its dialect to those that schemas are checked against, and the model carries it too', () => {
    const container = new Container();
    container.load(openaiModule({ model: 'gpt-x', apiKey: 'test-key' }));
    expect(container.getAll<SchemaDialect>(SCHEMA_DIALECT)).toEqual([openAiDialect]);
    expect(container.get<LanguageModel>(LANGUAGE_MODEL).dialect).toBe(openAiDialect);
  });

  test('finds a missing key at start', () => {
    expect(() => openaiModule({ model: 'gpt-x', apiKey: '' })).toThrow(expect.objectContaining({ code: 'authentication_failed' }));
  });
});
