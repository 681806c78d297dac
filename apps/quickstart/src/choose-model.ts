import type { LanguageModel } from '@toolwright/contract';
import { local } from '@toolwright/provider-local';
import { openai } from '@toolwright/provider-openai';

/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

const defaultOpenaiModel = 'gpt-5-mini';

/** The model that the environment asks for: OpenAI where there is a key, else the local rules. */
export function chooseModel(environment: Environment): LanguageModel {
  const { OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseUrl, OPENAI_MODEL: model } = environment;
  if (!apiKey) return local();
  return openai({ apiKey, model: model || defaultOpenaiModel, ...(baseUrl && { baseUrl }) });
}
