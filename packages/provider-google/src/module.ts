import { LANGUAGE_MODEL, type LanguageModel, SCHEMA_DIALECT, type SchemaDialect } from '@toolwright/contract';
import { geminiDialect } from '@toolwright/provider-kit';
import { ContainerModule } from 'inversify';
import type { GoogleOptions } from './google-options.js';
import { google } from './model.js';

/**
 * Binds `LANGUAGE_MODEL` to a Gemini model, and its dialect as one `SCHEMA_DIALECT`.
 * @throws ToolwrightError as `google` does, when the module is made: a missing key is found at start, not at the first question
 */
export function googleModule(options: GoogleOptions): ContainerModule {
  const model = google(options);
  return new ContainerModule(({ bind }) => {
    bind<LanguageModel>(LANGUAGE_MODEL).toConstantValue(model);
    bind<SchemaDialect>(SCHEMA_DIALECT).toConstantValue(geminiDialect);
  });
}
