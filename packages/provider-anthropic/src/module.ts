import { LANGUAGE_MODEL, type LanguageModel, SCHEMA_DIALECT, type SchemaDialect } from '@toolwright/contract';
import { anthropicDialect } from '@toolwright/provider-kit';
import { ContainerModule } from 'inversify';
import type { AnthropicOptions } from './anthropic-options.js';
import { anthropic } from './model.js';

/**
 * Binds `LANGUAGE_MODEL` to a model behind Anthropic's Messages API, and its dialect of schemas beside those of other vendors.
 * @throws ToolwrightError as `anthropic` does, when the module is made: a missing key is found at start, not at the first question
 */
export function anthropicModule(options: AnthropicOptions): ContainerModule {
  const model = anthropic(options);
  return new ContainerModule(({ bind }) => {
    bind<LanguageModel>(LANGUAGE_MODEL).toConstantValue(model);
    bind<SchemaDialect>(SCHEMA_DIALECT).toConstantValue(anthropicDialect);
  });
}
