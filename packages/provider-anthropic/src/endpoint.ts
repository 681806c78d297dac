import { checkApiKey, checkBaseUrl, type Endpoint } from '@toolwright/provider-kit';
import type { AnthropicOptions } from './anthropic-options.js';

const defaultBaseUrl = 'https://api.anthropic.com';

/**
 * Fills options up from the environment.
 * @throws ToolwrightError `authentication_failed` without a usable key, `declaration_error` without a usable base URL
 */
export function resolveEndpoint({ model, apiKey, baseUrl }: AnthropicOptions, environment: NodeJS.ProcessEnv): Endpoint {
  const address = (baseUrl ?? environment.ANTHROPIC_BASE_URL ?? '').trim() || defaultBaseUrl;
  return {
    model,
    apiKey: checkApiKey(apiKey ?? environment.ANTHROPIC_API_KEY ?? '', 'Pass `apiKey` to anthropic() or set ANTHROPIC_API_KEY.'),
    baseUrl: checkBaseUrl(address, 'Correct `baseUrl` or ANTHROPIC_BASE_URL.'),
  };
}
