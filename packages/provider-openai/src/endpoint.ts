import { checkApiKey, checkBaseUrl, type Endpoint } from '@toolwright/provider-kit';
import type { OpenAiOptions } from './openai-options.js';

const defaultBaseUrl = 'https://api.openai.com/v1';

/**
 * Fills options up from the environment.
 * @throws ToolwrightError `authentication_failed` without a usable key, `declaration_error` without a usable base URL
 */
export function resolveEndpoint({ model, apiKey, baseUrl }: OpenAiOptions, environment: NodeJS.ProcessEnv): Endpoint {
  return {
    model,
    apiKey: checkApiKey(
      apiKey ?? environment.OPENAI_API_KEY ?? '',
      'Pass `apiKey` to openai() or set OPENAI_API_KEY; a server that asks for no key takes any text.',
    ),
    baseUrl: checkBaseUrl((baseUrl ?? environment.OPENAI_BASE_URL ?? '').trim() || defaultBaseUrl, 'Correct `baseUrl` or OPENAI_BASE_URL.'),
  };
}
