import { LANGUAGE_MODEL, type LanguageModel, SCHEMA_DIALECT, type SchemaDialect } from '@toolwright/contract';
import { openAiDialect } from '@toolwright/provider-kit';
import { ContainerModule } from 'inversify';
import { openai } from './model.js';
import type { OpenAiOptions } from './openai-options.js';

/**
 * Binds `LANGUAGE_MODEL` to a model behind one of OpenAI's APIs, and adds what they understand of schemas to the `SCHEMA_DIALECT`s.
 * @throws ToolwrightError as `openai` does, when the module is made: a missing key is found at start, not at the first question
 */
export function openaiModule(options: OpenAiOptions): ContainerModule {
  const model = openai(options);
  return new ContainerModule(({ bind }) => {
    bind<LanguageModel>(LANGUAGE_MODEL).toConstantValue(model);
    bind<SchemaDialect>(SCHEMA_DIALECT).toConstantValue(openAiDialect);
  });
}
