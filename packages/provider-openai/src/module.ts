import { LANGUAGE_MODEL, type LanguageModel } from '@toolwright/contract';
import { ContainerModule } from 'inversify';
import { openai } from './model.js';
import type { OpenAiOptions } from './openai-options.js';

/**
 * Binds `LANGUAGE_MODEL` to a model behind OpenAI's Chat Completions API.
 * @throws ToolwrightError as `openai` does, when the module is made: a missing key is found at start, not at the first question
 */
export function openaiModule(options: OpenAiOptions): ContainerModule {
  const model = openai(options);
  return new ContainerModule(({ bind }) => {
    bind<LanguageModel>(LANGUAGE_MODEL).toConstantValue(model);
  });
}
